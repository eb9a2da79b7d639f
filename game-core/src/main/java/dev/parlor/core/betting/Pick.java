package dev.parlor.core.betting;

/**
 * What a bet is on, such as a fighter of a match. Every fighter's id is a valid pick.
 *
 * @param value 1 to 64 printable ASCII characters without blanks, {@code |}, {@code :}, {@code "} and {@code \}
 */
public record Pick(String value) implements Comparable<Pick> {
    private static final int LONGEST = 64;

    /**
     * Checks the alphabet.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public Pick {
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(Pick::allowed)) {
            throw new IllegalArgumentException("A pick must be 1 to " + LONGEST
                    + " printable ASCII characters without blanks, '|', ':', '\"' and '\\', but is '" + value + "'");
        }
    }

    private static boolean allowed(int c) {
        return c > ' ' && c < 0x7f && "|:\"\\".indexOf(c) < 0;
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
