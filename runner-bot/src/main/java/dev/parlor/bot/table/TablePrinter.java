package dev.parlor.bot.table;

import dev.parlor.bot.terminal.Columns;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.commands.Table;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints tables: the columns stand in line, and what the last one has to say goes on below itself. Under titles a wide
 * cell is cut; a list without them holds what is to be typed, and is not.
 */
record TablePrinter(Screen screen, Spoken spoken, String indent) {
    private static final int WIDEST_CELL = 30;
    private static final int NARROWEST_LAST = 20;
    private static final String GAP = "  ";

    /** What stands in a column, measured by its characters and shown in its colours. */
    private record Cell(String plain, String inked) {
        String in(int width, boolean right) {
            String blanks = " ".repeat(Math.max(0, width - Columns.of(plain)));
            return right ? blanks + inked : inked + blanks;
        }
    }

    void print(Table table, Words words) {
        if (table.isEmpty()) {
            return;
        }
        int widest = table.isTitled() ? WIDEST_CELL : screen.width();
        List<List<Cell>> cells = table.rows().stream()
                .map(row -> row.stream().map(text -> cell(text, widest, words)).toList())
                .toList();
        List<Integer> widths = IntStream.range(0, table.head().size())
                .mapToObj(column -> width(table, cells, column))
                .toList();
        if (table.isTitled()) {
            titles(table, widths);
        }
        for (int i = 0; i < cells.size(); i++) {
            print(table, cells.get(i), table.rows().get(i).getLast(), widths, words);
        }
    }

    private void print(Table table, List<Cell> cells, Text last, List<Integer> widths, Words words) {
        if (table.head().getLast().right()) {
            screen.line(indent + row(table, cells, widths, cells.size()));
            return;
        }
        String before = row(table, cells, widths, cells.size() - 1);
        int used = used(widths);
        boolean below = isBelow(widths);
        String hanging = below ? indent + GAP : " ".repeat(used);
        Wrapping wrapping = new Wrapping(screen, hanging);
        spoken.shown(last, words).forEach(wrapping::add);
        List<String> lines = wrapping.lines();
        if (below) {
            screen.line(indent + before.stripTrailing());
            lines.forEach(screen::line);
        } else {
            screen.line((indent + before + lines.getFirst().strip()).stripTrailing());
            lines.stream().skip(1).forEach(screen::line);
        }
    }

    /** A last column that begins below the others has its title nowhere. */
    private void titles(Table table, List<Integer> widths) {
        List<Cell> titles = table.head().stream()
                .map(column -> new Cell(column.title(), screen.ink(Ink.MUTED, column.title())))
                .toList();
        boolean cut = !table.head().getLast().right() && isBelow(widths);
        screen.line(indent
                + row(table, titles, widths, titles.size() - (cut ? 1 : 0)).stripTrailing());
    }

    /** What stands before the last column. */
    private int used(List<Integer> widths) {
        return indent.length()
                + widths.stream()
                        .limit(widths.size() - 1L)
                        .mapToInt(width -> width + GAP.length())
                        .sum();
    }

    private boolean isBelow(List<Integer> widths) {
        return screen.width() - used(widths) < Math.min(NARROWEST_LAST, widths.getLast());
    }

    private Cell cell(Text text, int widest, Words words) {
        String plain = spoken.plain(text, words);
        String cut = Columns.cut(plain, widest, screen.look().drawing());
        return cut.equals(plain)
                ? new Cell(
                        plain,
                        spoken.shown(text, words).stream()
                                .map(piece -> piece.on(screen, piece.text()))
                                .collect(Collectors.joining()))
                : new Cell(cut, cut);
    }

    private static int width(Table table, List<List<Cell>> cells, int column) {
        int head = Columns.of(table.head().get(column).title());
        return cells.stream()
                .mapToInt(row -> Columns.of(row.get(column).plain()))
                .reduce(head, Math::max);
    }

    /** The first cells of a row, a gap behind each but the row's last. */
    private static String row(Table table, List<Cell> cells, List<Integer> widths, int count) {
        return IntStream.range(0, count)
                .mapToObj(column -> cells.get(column)
                                .in(widths.get(column), table.head().get(column).right())
                        + (column == cells.size() - 1 ? "" : GAP))
                .collect(Collectors.joining());
    }
}
