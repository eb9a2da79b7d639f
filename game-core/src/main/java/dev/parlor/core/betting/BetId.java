package dev.parlor.core.betting;

import dev.parlor.core.Names;

/**
 * The name of a bet: the act of confirming it, opaque, so that published lines tell nothing of who bet.
 *
 * @param value 1 to 64 ASCII letters, digits, {@code .}, {@code _}, {@code #} or {@code -}
 */
public record BetId(String value) implements Comparable<BetId> {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public BetId {
        Names.checked("A bet id", value);
    }

    @Override
    public int compareTo(BetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
