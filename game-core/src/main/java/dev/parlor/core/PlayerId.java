package dev.parlor.core;

/**
 * Somebody who plays: the opaque name under which a purse, bets and seats are kept, never a display name.
 *
 * @param value 1 to 64 ASCII letters, digits, {@code .}, {@code _}, {@code #} or {@code -}
 */
public record PlayerId(String value) implements Comparable<PlayerId> {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public PlayerId {
        Names.checked("A player id", value);
    }

    @Override
    public int compareTo(PlayerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
