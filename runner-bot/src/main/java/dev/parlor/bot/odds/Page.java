package dev.parlor.bot.odds;

import dev.parlor.bot.terminal.Columns;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plain text with headings, sentences, figures and tables. */
final class Page {
    private static final String GAP = "  ";
    private static final int NAMES = 22;

    private final StringBuilder text = new StringBuilder();

    void heading(String title) {
        text.append(text.isEmpty() ? "" : "\n").append(title).append('\n');
        text.append("-".repeat(Columns.of(title))).append('\n');
    }

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** A named figure. */
    void figure(String name, String value) {
        line(GAP + Columns.left(name, NAMES) + value);
    }

    /** A table whose first column is text and whose other columns are numbers. */
    void table(List<String> header, List<List<String>> rows) {
        List<List<String>> all = Stream.concat(Stream.of(header), rows.stream()).toList();
        int[] widths = IntStream.range(0, header.size())
                .map(column -> all.stream()
                        .mapToInt(row -> Columns.of(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        all.forEach(row -> line(GAP + aligned(row, widths)));
    }

    private static String aligned(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> column == 0
                        ? Columns.left(row.get(column), widths[column])
                        : Columns.right(row.get(column), widths[column]))
                .collect(Collectors.joining(GAP));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
