package dev.parlor.core.rarity;

/**
 * One property of a token, such as {@code hat = Crown}.
 *
 * @param name what kind of property it is, never empty
 * @param value what it is on this token, never empty
 */
public record Trait(String name, String value) {
    /**
     * Checks that both parts say something.
     *
     * @throws IllegalArgumentException if a part is empty
     */
    public Trait {
        if (name.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException("A trait needs a name and a value, but is '" + name + "=" + value + "'");
        }
    }
}
