package dev.parlor.commands;

import java.text.Normalizer;

/** Cleans what somebody else wrote. */
final class Quotation {
    private Quotation() {}

    static String clean(String raw, int longest) {
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(raw, Normalizer.Form.NFC).codePoints().forEach(c -> append(c, clean));
        return cut(clean.toString().strip().replaceAll(" {2,}", " "), longest);
    }

    private static void append(int c, StringBuilder clean) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            clean.append(' ');
        } else if (isVisible(c)) {
            clean.appendCodePoint(c);
        }
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

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
