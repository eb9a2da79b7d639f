package dev.parlor.bot.roster;

/**
 * A column whose cells hold several items.
 *
 * @param name the column, as in the header; upper and lower case are alike
 * @param separator what stands between two items; blanks around it do not matter
 */
public record ListColumn(String name, String separator) {
    /** What separates items unless another separator is named. */
    public static final String DEFAULT_SEPARATOR = "/";

    /**
     * Checks that both parts say something.
     *
     * @throws IllegalArgumentException if a part is empty
     */
    public ListColumn {
        if (name.isBlank() || separator.isEmpty()) {
            throw new IllegalArgumentException(
                    "A list column needs a name and a separator, but is '" + name + ":" + separator + "'");
        }
    }

    /**
     * Reads {@code NAME} or {@code NAME:SEPARATOR}.
     *
     * @param text what was written on the command line
     * @return the column
     * @throws IllegalArgumentException if a part is empty
     */
    public static ListColumn parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new ListColumn(text.strip(), DEFAULT_SEPARATOR)
                : new ListColumn(text.substring(0, colon).strip(), text.substring(colon + 1));
    }
}
