package dev.parlor.core.betting;

import dev.parlor.core.Names;

/**
 * The name of a pool in commands, pots and facts.
 *
 * @param value 1 to 64 ASCII letters, digits, {@code .}, {@code _}, {@code #} or {@code -}
 */
public record PoolId(String value) implements Comparable<PoolId> {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public PoolId {
        Names.checked("A pool id", value);
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
