package dev.parlor.core.money;

/**
 * The name of a pot within its community. By custom it starts with what the pot is for, as in {@code pool:p7:till}.
 *
 * @param value 1 to 200 printable ASCII characters without blanks
 */
public record PotId(String value) implements Comparable<PotId> {
    /**
     * Checks the alphabet.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public PotId {
        Movement.checkedName("A pot id", value);
    }

    @Override
    public int compareTo(PotId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
