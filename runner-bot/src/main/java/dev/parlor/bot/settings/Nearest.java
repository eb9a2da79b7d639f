package dev.parlor.bot.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which word somebody meant. */
final class Nearest {
    private static final int LONGEST = 80;

    private Nearest() {}

    /** The word with the fewest differing letters, if not more than a third of them differ. */
    static Optional<String> to(String typed, List<String> words) {
        String folded = typed.toLowerCase(Locale.ROOT).replace('_', '-');
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        return words.stream()
                .filter(word -> distance(folded, folded(word)) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt(word -> distance(folded, folded(word))));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many letters must be put in, taken out or changed (Levenshtein's distance). */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
