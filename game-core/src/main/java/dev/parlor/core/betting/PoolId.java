package dev.parlor.core.betting;

import dev.parlor.core.Names;

/**
 * The name of a pool in commands, pots and facts. Names that begin with {@code #} are reserved for the pools of games, so
 * that nobody can take the name of a game's coming pool.
 *
 * @param value 1 to 64 ASCII letters, digits, {@code .}, {@code _}, {@code #} or {@code -}
 */
public record PoolId(String value) implements Comparable<PoolId> {
    private static final String RESERVED = "#";

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public PoolId {
        Names.checked("A pool id", value);
    }

    /**
     * The name of a game's pool.
     *
     * @param game the game's own name, 1 to 63 of the characters above
     * @return {@code #} and the game's name
     * @throws IllegalArgumentException if the name is empty, too long or has another character
     */
    public static PoolId reservedFor(String game) {
        return new PoolId(RESERVED + Names.checked("A game's name", game));
    }

    /**
     * Tells whether only a game may open a pool of this name.
     *
     * @return whether the name begins with {@code #}
     */
    public boolean isReserved() {
        return value.startsWith(RESERVED);
    }

    @Override
    public int compareTo(PoolId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
