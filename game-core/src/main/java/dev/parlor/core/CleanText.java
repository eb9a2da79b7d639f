package dev.parlor.core;

import java.text.Normalizer;

/** Text from outside, made fit for one line: names, reasons, lines of a show. */
public final class CleanText {
    private static final int MARKS_IN_A_ROW = 2;
    /** Letters by their class that nobody can see: Hangul fillers and the empty Braille pattern. */
    private static final String INVISIBLE = "\u115f\u1160\u2800\u3164\uffa0";

    private CleanText() {}

    /**
     * Takes out control, format and bidirectional characters, lone surrogates and piles of accents, makes one blank of
     * any white space, and cuts what is longer than so many characters (code points), the ellipsis included.
     *
     * @param raw any text, of any length
     * @param longest the most characters (code points) to keep, 1 or more
     * @return the cleaned text, empty if nothing visible is left
     */
    public static String of(String raw, int longest) {
        StringBuilder clean = new StringBuilder();
        int marks = 0;
        for (int c : Normalizer.normalize(raw, Normalizer.Form.NFC).codePoints().toArray()) {
            marks = isMark(c) ? marks + 1 : 0;
            if (isBlank(c)) {
                clean.append(' ');
            } else if (isVisible(c) && marks <= MARKS_IN_A_ROW) {
                clean.appendCodePoint(c);
            }
        }
        return cut(clean.toString().strip().replaceAll(" {2,}", " "), longest);
    }

    /**
     * Tells whether a text could have come out of the cleaning.
     *
     * @param text any text
     * @param longest the most characters (code points) of a clean one
     * @return whether it is clean and not empty
     */
    public static boolean isClean(String text, int longest) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= longest
                && text.equals(text.strip())
                && !text.contains("  ")
                && text.codePoints().allMatch(c -> c == ' ' || (isVisible(c) && !isBlank(c)));
    }

    private static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
