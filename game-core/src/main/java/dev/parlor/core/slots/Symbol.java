package dev.parlor.core.slots;

/**
 * What a reel shows.
 *
 * @param name as players read it, not blank
 */
public record Symbol(String name) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Symbol {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A symbol needs a name");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
