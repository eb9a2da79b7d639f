package dev.parlor.core.card;

/**
 * A class of cards and how often it drops. Rolls and spins have weights of their own; a weight of 0 keeps the rarity out
 * of that game.
 *
 * @param name as players read it, not blank
 * @param rollWeight its weight among rolled cards, 0 or more
 * @param spinWeight its weight among the cards that spins drop, 0 or more
 */
public record Rarity(String name, long rollWeight, long spinWeight) {
    /**
     * Checks name and weights.
     *
     * @throws IllegalArgumentException if the name is blank or a weight is negative
     */
    public Rarity {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A rarity needs a name");
        }
        requireWeight(name, "roll weight", rollWeight);
        requireWeight(name, "spin weight", spinWeight);
    }

    private static void requireWeight(String name, String what, long weight) {
        if (weight < 0) {
            throw new IllegalArgumentException(
                    "The " + what + " of rarity '" + name + "' must be 0 or more, but is " + weight);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
