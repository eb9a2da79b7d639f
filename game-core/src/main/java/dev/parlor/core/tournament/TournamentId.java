package dev.parlor.core.tournament;

import dev.parlor.core.Names;

/**
 * The name of a tournament, unique over all communities.
 *
 * @param value 1 to 48 ASCII letters, digits, {@code .}, {@code _}, {@code #} or {@code -}
 */
public record TournamentId(String value) implements Comparable<TournamentId> {
    /** Shorter than other names, since match ids are made of it. */
    private static final int LONGEST = 48;

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public TournamentId {
        Names.checked("A tournament id", value);
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A tournament id must be 1 to " + LONGEST + " characters, but has " + value.length());
        }
    }

    @Override
    public int compareTo(TournamentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
