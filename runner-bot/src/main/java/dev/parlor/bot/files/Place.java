package dev.parlor.bot.files;

import dev.parlor.bot.terminal.Visible;

/**
 * A spot in a file.
 *
 * @param file the file or folder, as it was named
 * @param line from 1; 0 if the whole file is meant
 * @param column from 1; 0 if the whole line is meant
 */
public record Place(String file, int line, int column) {
    /**
     * The whole of a file, whose name may hold anything but is shown without what steers a terminal.
     *
     * @param file its name, as the person knows it
     * @return the place
     */
    public static Place of(String file) {
        return new Place(Visible.of(file), 0, 0);
    }

    /**
     * A line of this file.
     *
     * @param number from 1
     * @return the place
     */
    public Place line(int number) {
        return new Place(file, number, 0);
    }

    /**
     * The same spot for a reader who knows which file is meant.
     *
     * @param other the file that the reader knows
     * @return the line and column alone if this is in that file, and all of it otherwise
     */
    public String within(String other) {
        return file.equals(other) && line > 0 ? toString().substring(file.length() + 2) : toString();
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line : "") + (column > 0 ? ", column " + column : "");
    }
}
