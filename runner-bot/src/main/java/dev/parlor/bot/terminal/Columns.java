package dev.parlor.bot.terminal;

import java.util.ArrayList;
import java.util.List;

/** Counts in the columns of a terminal, in which some characters take two and some none. */
public final class Columns {
    private Columns() {}

    /**
     * How wide a text is.
     *
     * @param text the text, without escapes
     * @return columns, after Unicode's East Asian Width (UAX #11) for the common wide blocks and for the signs that are
     *     shown as pictures (UTS #51, Emoji_Presentation)
     */
    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /**
     * Cuts a text that is too wide.
     *
     * @param text the text, without escapes
     * @param width how many columns there are, 1 or more for the sign and 2 or more for full stops
     * @param drawing whether the ellipsis may be the one sign; otherwise it is two full stops
     * @return the text, cut and ended with an ellipsis if it did not fit
     */
    public static String cut(String text, int width, boolean drawing) {
        if (of(text) <= width) {
            return drawing ? text : text.replace('…', '.');
        }
        StringBuilder kept = new StringBuilder();
        int room = width - (drawing ? 1 : 2);
        for (int c : text.codePoints().toArray()) {
            room -= of(c);
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.toString().stripTrailing() + (drawing ? "…" : "..");
    }

    /**
     * Breaks a text into lines at its blanks, and a word that is wider than a line within the word.
     *
     * @param text the text, without escapes
     * @param width how many columns a line has, 2 or more
     * @return the lines, at least one
     */
    public static List<String> wrapped(String text, int width) {
        return wrapped(List.of(text.split(" ", -1)), width);
    }

    /**
     * Sets words into lines, blanks between them. What fits into a line is not broken, blanks within a word or not.
     *
     * @param words the words, without escapes
     * @param width how many columns a line has, 2 or more
     * @return the lines, at least one
     */
    public static List<String> wrapped(List<String> words, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = broken(longer, width, lines);
        }
        lines.add(line);
        return lines;
    }

    /** Adds full lines of a text that is too wide; what is left is the beginning of the next. */
    private static String broken(String text, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int room = width;
        for (int c : text.codePoints().toArray()) {
            room -= of(c);
            if (room < 0) {
                lines.add(line.toString());
                line.setLength(0);
                room = width - of(c);
            }
            line.appendCodePoint(c);
        }
        return line.toString();
    }

    /**
     * Fills a text with blanks behind it.
     *
     * @param text the text, without escapes
     * @param width how many columns it should take
     * @return the text, at least that wide
     */
    public static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /**
     * Fills a text with blanks before it.
     *
     * @param text the text, without escapes
     * @param width how many columns it should take
     * @return the text, at least that wide
     */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return wide(c) ? 2 : 1;
    }

    private static boolean wide(int c) {
        return (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c < 0x10000 && Character.isEmojiPresentation(c))
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd);
    }
}
