package dev.parlor.discord.render;

import java.lang.Character.UnicodeScript;

/** Counts columns of letters that all have the same width, some of them twice that, some none. */
final class Columns {
    private static final int FIRST_EMOJI = 0x1F300;
    private static final int LAST_EMOJI = 0x1FAFF;
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF60;

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(letter) ? 2 : 1;
        };
    }

    /** The common wide letters of Unicode Standard Annex 11. */
    private static boolean isWide(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
            default ->
                (letter >= FIRST_EMOJI && letter <= LAST_EMOJI)
                        || (letter >= FIRST_FULL_WIDTH && letter <= LAST_FULL_WIDTH);
        };
    }

    static String padded(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - of(text)));
        return right ? blanks + text : text + blanks;
    }
}
