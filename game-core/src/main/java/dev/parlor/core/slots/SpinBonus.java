package dev.parlor.core.slots;

import dev.parlor.core.chance.Fraction;

/**
 * Something besides a card that a spin can win.
 *
 * @param chance how likely a spin wins it, 0 to 1
 * @param worth what it is worth in spins, 0 to {@value #MOST_WORTH}: for free spins their number, for a claim point the
 *     burn reward of the card that it claims
 */
public record SpinBonus(Fraction chance, long worth) {
    /** The greatest worth in spins. */
    public static final long MOST_WORTH = 1_000_000;

    /** No bonus. */
    public static final SpinBonus NONE = new SpinBonus(Fraction.ZERO, 0);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the chance or the worth is outside its range
     */
    public SpinBonus {
        requireChance("bonus", chance);
        if (worth < 0 || worth > MOST_WORTH) {
            throw new IllegalArgumentException("A bonus is worth 0 to " + MOST_WORTH + " spins, not " + worth);
        }
    }

    /**
     * What the bonus returns per spin.
     *
     * @return chance · worth, in spins
     */
    public Fraction returned() {
        return chance.times(Fraction.of(worth));
    }

    static void requireChance(String what, Fraction chance) {
        if (chance.compareTo(Fraction.ZERO) < 0 || chance.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("The chance of a " + what + " must be 0 to 1, but is " + chance);
        }
    }
}
