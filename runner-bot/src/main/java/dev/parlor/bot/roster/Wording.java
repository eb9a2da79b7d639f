package dev.parlor.bot.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What becomes of text out of strange files before a person sees it. */
final class Wording {
    private Wording() {}

    /** Without escape sequences, control, format (among them bidirectional) and unpaired surrogate characters; blanks made single. */
    static String clean(String text) {
        return isPlain(text)
                ? text.strip()
                : Escapes.without(text)
                        .codePoints()
                        .filter(c -> Character.isWhitespace(c) || !isUnfit(c))
                        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .strip()
                        .replaceAll(" {2,}", " ");
    }

    /** A loop and no stream, for nearly every cell of a table passes here while the program is still cold. */
    private static boolean isPlain(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isUnfit(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** Cleaned, and cut behind {@code longest} characters. */
    static String bounded(String text, int longest) {
        String cleaned = clean(text);
        return cleaned.codePointCount(0, cleaned.length()) <= longest
                ? cleaned
                : cleaned.substring(0, cleaned.offsetByCodePoints(0, longest - 1))
                                .strip() + "…";
    }

    /** Quoted for a message. */
    static String quoted(String text) {
        return "'" + bounded(text, 40) + "'";
    }

    /** {@code bored-apes.csv} as people would write it: Bored Apes. */
    static String title(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String words = clean((dot > 0 ? fileName.substring(0, dot) : fileName).replaceAll("[-_]+", " "));
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** One of them, where the plural is a plain s: Bored Ape for Bored Apes, but Heroes stay what they are. */
    static String singular(String title) {
        boolean plain = title.matches(".*[^\\P{Alpha}aeiousAEIOUS]s|.*[^\\P{Alpha}io]es");
        return plain ? title.substring(0, title.length() - 1) : title;
    }
}
