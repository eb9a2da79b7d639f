package dev.parlor.ai.narrator;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words and phrases that no line of a show holds, also if digits stand for their letters. */
public final class Blocklist {
    private static final String DIGITS = "013457@$";
    private static final String LETTERS = "oieastas";

    private final List<String> phrases;

    private Blocklist(Stream<String> phrases) {
        this.phrases = phrases.map(Blocklist::spaced)
                .filter(phrase -> !phrase.isBlank())
                .distinct()
                .toList();
    }

    /**
     * The list of the house with an operator's own entries.
     *
     * @param more words and phrases, in any case
     */
    public static Blocklist withMore(Collection<String> more) {
        Stream<String> house = Resource.text("blocklist.txt").lines().filter(line -> !line.startsWith("#"));
        return new Blocklist(Stream.concat(house, more.stream()));
    }

    /** Whether a text holds one of them. */
    boolean hits(String text) {
        String plain = spaced(text);
        String read = spaced(undisguised(text));
        return phrases.stream().anyMatch(phrase -> plain.contains(phrase) || read.contains(phrase));
    }

    private static String undisguised(String text) {
        StringBuilder read = new StringBuilder(text);
        for (int i = 0; i < read.length(); i++) {
            int at = DIGITS.indexOf(read.charAt(i));
            if (at >= 0) {
                read.setCharAt(i, LETTERS.charAt(at));
            }
        }
        return read.toString();
    }

    /** Words in lower case with one blank before and behind each, so that a phrase is found as whole words only. */
    private static String spaced(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}|['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
        return letters.isBlank() ? "" : " " + letters.strip() + " ";
    }
}
