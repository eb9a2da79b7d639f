package dev.parlor.core.money;

import dev.parlor.core.Names;

/**
 * The name of a gift: the act behind it, so that asking twice is one gift. Unique over all communities.
 *
 * @param value 1 to 64 ASCII letters, digits, {@code .}, {@code _}, {@code #} or {@code -}
 */
public record GiftId(String value) implements Comparable<GiftId> {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public GiftId {
        Names.checked("A gift id", value);
    }

    @Override
    public int compareTo(GiftId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
