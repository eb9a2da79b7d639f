package dev.parlor.discord.render;

import dev.parlor.commands.Table;
import dev.parlor.commands.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as text: aligned in a block of code where it is narrow enough for every screen, otherwise a line for each
 * row. Of a table that is too long the last rows are left out and counted.
 */
record Rows(Spoken spoken, Table table) {
    /** How many columns a block of code shows without breaking lines. */
    private static final int WIDEST = 56;

    private static final String FENCE = "```";
    private static final String GAP = "  ";
    private static final String NOTHING = "–";
    private static final String BETWEEN = " · ";

    String fit(int room) {
        if (table.isEmpty()) {
            return "";
        }
        List<String> grid = table.isTitled() ? grid() : List.of();
        boolean narrow = !grid.isEmpty() && grid.stream().allMatch(line -> Columns.of(line) <= WIDEST);
        String head = narrow ? FENCE + "\n" + grid.getFirst() : titles();
        List<String> rows = narrow ? grid.subList(1, grid.size()) : lines();
        return fit(head, rows, narrow ? "\n" + FENCE : "", room);
    }

    /** The rows in words only, for those who cannot see what is drawn in their place. */
    String told(int room) {
        List<String> rows = table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> spoken.fit(cell, Place.BARE, room))
                        .collect(Collectors.joining(BETWEEN)))
                .toList();
        return fit("", rows, "", room);
    }

    /** All rows that fit, and room for how many more there are. */
    private static String fit(String head, List<String> rows, String end, int room) {
        StringBuilder text = new StringBuilder(head);
        int shown = 0;
        for (String row : rows) {
            boolean last = shown == rows.size() - 1;
            String rest = last ? "" : "\n" + more(rows.size() - shown);
            if (text.length() + 1 + row.length() + rest.length() + end.length() > room) {
                break;
            }
            text.append(text.isEmpty() ? "" : "\n").append(row);
            shown++;
        }
        if (shown < rows.size()) {
            text.append(text.isEmpty() ? "" : "\n").append(more(rows.size() - shown));
        }
        String whole = text + end;
        return whole.length() <= room ? whole : "";
    }

    private static String more(int rows) {
        return "… +" + rows;
    }

    private List<String> grid() {
        List<List<String>> cells = new ArrayList<>();
        cells.add(table.head().stream().map(Table.Column::title).toList());
        table.rows()
                .forEach(row -> cells.add(row.stream()
                        .map(cell -> spoken.fit(cell, Place.GRID, Limits.DESCRIPTION))
                        .toList()));
        List<Integer> widths = IntStream.range(0, table.head().size())
                .mapToObj(column -> cells.stream()
                        .mapToInt(row -> Columns.of(row.get(column)))
                        .max()
                        .orElse(0))
                .toList();
        return cells.stream().map(row -> aligned(row, widths)).toList();
    }

    private String aligned(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> Columns.padded(
                        row.get(column),
                        widths.get(column),
                        table.head().get(column).right()))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    /** What the parts of a line are, in small print. */
    private String titles() {
        return table.isTitled()
                ? "-# "
                        + table.head().stream()
                                .map(column -> Letters.foreign(column.title()).text())
                                .filter(title -> !title.isBlank())
                                .collect(Collectors.joining(BETWEEN))
                : "";
    }

    private List<String> lines() {
        return table.rows().stream()
                .map(this::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String line(List<Text> row) {
        List<String> cells = row.stream()
                .map(cell -> spoken.fit(cell, Place.RUNNING, Limits.FIELD_VALUE))
                .map(cell -> cell.isEmpty() && table.isTitled() ? NOTHING : cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean heading = !table.isTitled() && row.size() > 1 && cells.size() == 1;
        return heading ? "**" + cells.getFirst() + "**" : String.join(BETWEEN, cells);
    }
}
