package dev.parlor.core.show;

import java.util.List;
import java.util.Locale;

/**
 * What a fighter looks like, in words that painters and announcers can use.
 *
 * @param words at most {@value #MOST}, each 2 to {@value #LONGEST} lowercase letters of ASCII; the most telling first
 */
public record Look(List<String> words) {
    /** Nothing is known. */
    public static final Look UNKNOWN = new Look(List.of());

    /** More words are left out. */
    public static final int MOST = 12;

    /** Longer words are left out. */
    public static final int LONGEST = 20;

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if there are too many, or one is none
     */
    public Look {
        words = List.copyOf(words);
        if (words.size() > MOST || !words.stream().allMatch(Look::isWord)) {
            throw new IllegalArgumentException("A look is at most " + MOST + " lowercase words, not " + words);
        }
    }

    /**
     * Takes what can be taken of a description.
     *
     * @param description any text
     * @return the words in it, each once
     */
    public static Look of(String description) {
        String head = description.substring(0, Math.min(2_000, description.length()));
        return new Look(List.of(head.toLowerCase(Locale.ROOT).split("[^a-z]+")).stream()
                .filter(Look::isWord)
                .distinct()
                .limit(MOST)
                .toList());
    }

    private static boolean isWord(String word) {
        return word.length() >= 2 && word.length() <= LONGEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
