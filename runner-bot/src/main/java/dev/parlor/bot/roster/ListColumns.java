package dev.parlor.bot.roster;

import java.util.List;
import java.util.Optional;

/**
 * Which columns of a trait table are lists.
 *
 * @param named the columns that are, and no others; empty if it is for the table to show: then a column is a list if one
 *     of its cells has a slash between blanks, as in {@code Pipe / Earring}
 */
public record ListColumns(Optional<List<ListColumn>> named) {
    /**
     * Leaves it to the table.
     *
     * @return columns with {@code " / "} in a cell
     */
    public static ListColumns detected() {
        return new ListColumns(Optional.empty());
    }

    /**
     * Names them.
     *
     * @param columns all list columns; none at all makes every cell one value
     * @return these and no others
     */
    public static ListColumns of(List<ListColumn> columns) {
        return new ListColumns(Optional.of(List.copyOf(columns)));
    }
}
