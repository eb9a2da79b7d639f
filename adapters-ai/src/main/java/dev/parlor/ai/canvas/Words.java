package dev.parlor.ai.canvas;

import java.text.Normalizer;
import java.util.Arrays;

/** Text of anybody, reduced to what can stand in one line. */
final class Words {
    /** More do not fit into any picture. */
    private static final int LONGEST = 400;

    private Words() {}

    /** The code points that are set: marks are joined with their letters, what is not seen is left out. */
    static int[] visible(String text) {
        String head = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        int[] kept = Normalizer.normalize(head, Normalizer.Form.NFC)
                .codePoints()
                .map(Words::spaceOrSelf)
                .filter(Words::isShown)
                .limit(LONGEST)
                .toArray();
        return new String(kept, 0, kept.length)
                .strip()
                .replaceAll(" +", " ")
                .codePoints()
                .toArray();
    }

    static String text(int[] codePoints) {
        return new String(codePoints, 0, codePoints.length);
    }

    /** The first so many, without a space at the end. */
    static int[] first(int[] codePoints, int count) {
        int kept = count;
        while (kept > 0 && codePoints[kept - 1] == ' ') {
            kept--;
        }
        return Arrays.copyOf(codePoints, kept);
    }

    private static int spaceOrSelf(int codePoint) {
        boolean space = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
        return space ? ' ' : codePoint;
    }

    private static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            case Character.MODIFIER_SYMBOL -> codePoint < 0x1F3FB || codePoint > 0x1F3FF;
            default -> true;
        };
    }
}
