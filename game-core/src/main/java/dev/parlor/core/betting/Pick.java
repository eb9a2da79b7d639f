package dev.parlor.core.betting;

import dev.parlor.core.Names;

/**
 * What a bet is on, such as a fighter of a match. Every fighter's id is a valid pick.
 *
 * @param value 1 to 64 printable ASCII characters without blanks, {@code |}, {@code :}, {@code "} and {@code \}
 */
public record Pick(String value) implements Comparable<Pick> {
    /**
     * Checks the alphabet.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public Pick {
        Names.checkedForeign("A pick", value);
    }

    @Override
    public int compareTo(Pick other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
