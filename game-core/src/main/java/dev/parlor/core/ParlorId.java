package dev.parlor.core;

/**
 * One community with books of its own, such as a Discord server.
 *
 * @param value 1 to 64 ASCII letters, digits, {@code .}, {@code _}, {@code #} or {@code -}
 */
public record ParlorId(String value) implements Comparable<ParlorId> {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public ParlorId {
        Names.checked("A parlor id", value);
    }

    @Override
    public int compareTo(ParlorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
