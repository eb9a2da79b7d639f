package dev.parlor.commands;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody who mistyped a word probably meant. */
public final class Nearest {
    private static final int LONGEST = 40;

    private Nearest() {}

    /**
     * Finds the word that was probably meant.
     *
     * @param typed any text
     * @param words what there is
     * @return the nearest one, if it begins like what was typed or differs by a third of its letters at most
     */
    public static Optional<String> of(String typed, Collection<String> words) {
        String lower = typed.toLowerCase(Locale.ROOT);
        if (lower.isBlank() || lower.length() > LONGEST) {
            return Optional.empty();
        }
        return words.stream()
                .filter(word -> word.startsWith(lower) || edits(lower, word) <= Math.max(1, word.length() / 3))
                .min(Comparator.<String>comparingInt(word -> word.startsWith(lower) ? 0 : edits(lower, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to insert, delete, change or swap with the next one: the restricted Damerau–Levenshtein distance. */
    static int edits(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(cost, i, j, from, to);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, int i, int j, String from, String to) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
