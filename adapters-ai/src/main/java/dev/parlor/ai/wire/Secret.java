package dev.parlor.ai.wire;

/** A key that opens an API. It shows itself only to the wire. */
public final class Secret {
    private final String value;

    /**
     * Wraps a key.
     *
     * @param value the key, without white space around it
     * @throws IllegalArgumentException if it is empty or holds what no header can carry; the message does not repeat it
     */
    public Secret(String value) {
        if (value.isEmpty() || !value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("A key must be printable ASCII without blanks");
        }
        this.value = value;
    }

    String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "******";
    }
}
