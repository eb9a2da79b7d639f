package dev.parlor.bot.roster;

/** Finds the line of a spot in a text; asked for spots in ascending order, it reads the text once. */
final class Lines {
    private final String text;
    private int line = 1;
    private int position;

    Lines(String text) {
        this.text = text;
    }

    /** The line, from 1, of the first character at or behind {@code start} that ends no line. */
    int at(int start) {
        while (position < text.length() && (position < start || isEnd(position))) {
            char c = text.charAt(position);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", position + 1))) {
                line++;
            }
            position++;
        }
        return line;
    }

    private boolean isEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
