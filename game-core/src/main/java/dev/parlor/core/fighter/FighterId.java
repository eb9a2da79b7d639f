package dev.parlor.core.fighter;

/**
 * The name of a fighter in brackets, hashed inputs and proofs.
 *
 * @param value 1 to 64 printable ASCII characters without blanks, {@code |}, {@code :}, {@code "} and {@code \}
 */
public record FighterId(String value) implements Comparable<FighterId> {
    private static final int LONGEST = 64;

    /**
     * Checks the alphabet.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public FighterId {
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(FighterId::allowed)) {
            throw new IllegalArgumentException("A fighter id must be 1 to " + LONGEST
                    + " printable ASCII characters without blanks, '|', ':', '\"' and '\\', but is '" + value + "'");
        }
    }

    private static boolean allowed(int c) {
        return c > ' ' && c < 0x7f && "|:\"\\".indexOf(c) < 0;
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
