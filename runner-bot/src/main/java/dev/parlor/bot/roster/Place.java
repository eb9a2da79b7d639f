package dev.parlor.bot.roster;

import dev.parlor.bot.terminal.Visible;

/**
 * A spot in a roster's files.
 *
 * @param file the file or folder, as it was named
 * @param line from 1; 0 if the whole file is meant
 * @param column from 1; 0 if the whole line is meant
 */
public record Place(String file, int line, int column) {
    /** The whole of a file, whose name may hold anything but is shown without what steers a terminal. */
    static Place of(String file) {
        return new Place(Visible.of(file), 0, 0);
    }

    Place line(int number) {
        return new Place(file, number, 0);
    }

    /** The same spot for a reader who knows which file is meant. */
    String within(String other) {
        return file.equals(other) && line > 0 ? toString().substring(file.length() + 2) : toString();
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line : "") + (column > 0 ? ", column " + column : "");
    }
}
