package dev.parlor.commands;

import java.util.List;

/**
 * Rows of cells under a head.
 *
 * @param head the columns, a right one for numbers
 * @param rows each as many cells as there are columns
 */
public record Table(List<Column> head, List<List<Text>> rows) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than the head
     */
    public Table {
        int columns = head.size();
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("A table of " + columns + " columns has a row of another length");
        }
    }

    /** No table at all. */
    public static final Table NONE = new Table(List.of(), List.of());

    /**
     * Two columns without titles.
     *
     * @param rows what is explained, and what it is
     * @return the table
     */
    public static Table list(List<List<Text>> rows) {
        return new Table(List.of(new Column("", false), new Column("", false)), rows);
    }

    /**
     * Tells whether the columns have titles.
     *
     * @return whether one has
     */
    public boolean isTitled() {
        return head.stream().anyMatch(column -> !column.title().isEmpty());
    }

    /**
     * Tells whether there is nothing to show.
     *
     * @return whether it has no rows
     */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * A column.
     *
     * @param title its head
     * @param right whether its cells stand at the right, as numbers do
     */
    public record Column(String title, boolean right) {}
}
