package dev.parlor.core.fighter;

/**
 * What a fighter can do, in points, for fighters that are designed and not minted.
 *
 * @param power how hard a hit lands, 1 to 100
 * @param speed how often one lands, 1 to 100
 * @param guard how much of a hit is kept off, 1 to 100
 * @param heart how much of the rest is borne, 1 to 100
 */
public record Stats(int power, int speed, int guard, int heart) {
    /** The fewest points that a fighter has of anything. */
    public static final int LEAST = 1;
    /** The most points that a fighter has of anything. */
    public static final int MOST = 100;

    private static final int GREATEST_PRODUCT = 4 * MOST * MOST;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if a stat is outside it
     */
    public Stats {
        check("power", power);
        check("speed", speed);
        check("guard", guard);
        check("heart", heart);
    }

    /**
     * What the points are worth together: (power + speed) · (guard + heart) / 40 000, from 1/10 000 to 1.
     *
     * <p>One fighter outlasts the other if the time that it can stand, endurance over the other's attack, is the longer
     * one; that is the case exactly if its product of attack and endurance is the greater one.
     *
     * @return the fraction with the denominator 40 000
     */
    public Strength strength() {
        return new Strength((power + speed) * (guard + heart), GREATEST_PRODUCT);
    }

    private static void check(String what, int points) {
        if (points < LEAST || points > MOST) {
            throw new IllegalArgumentException(
                    "A fighter has " + LEAST + " to " + MOST + " points of " + what + ", but this one " + points);
        }
    }
}
