package dev.parlor.core.fighter;

import dev.parlor.core.Names;

/**
 * The name of a fighter in brackets, hashed inputs and proofs.
 *
 * @param value 1 to 64 printable ASCII characters without blanks, {@code |}, {@code :}, {@code "} and {@code \}
 */
public record FighterId(String value) implements Comparable<FighterId> {
    /**
     * Checks the alphabet.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public FighterId {
        Names.checkedForeign("A fighter id", value);
    }

    @Override
    public int compareTo(FighterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
