package dev.parlor.core.tournament;

import dev.parlor.core.Names;

/**
 * The name of a match. It names its pool, its secret seed and its draw, so a match that is fought again after a void
 * has a new one.
 *
 * @param value 1 to 64 ASCII letters, digits, {@code .}, {@code _}, {@code #} or {@code -}
 */
public record MatchId(String value) implements Comparable<MatchId> {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public MatchId {
        Names.checked("A match id", value);
    }

    @Override
    public int compareTo(MatchId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
