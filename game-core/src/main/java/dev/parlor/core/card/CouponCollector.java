package dev.parlor.core.card;

import dev.parlor.core.chance.Fraction;

/** How many draws a full collection takes, when every kind is as likely as the others: the coupon collector's problem. */
public final class CouponCollector {
    /** The greatest number of kinds. */
    public static final int MOST_KINDS = 2_000;

    private CouponCollector() {}

    /**
     * The expected number of draws until every kind was drawn: n·(1 + 1/2 + … + 1/n).
     *
     * @param kinds n, 1 to {@value #MOST_KINDS}
     * @return the exact expectation
     * @throws IllegalArgumentException if there are too few or too many kinds
     */
    public static Fraction expectedDraws(int kinds) {
        if (kinds < 1 || kinds > MOST_KINDS) {
            throw new IllegalArgumentException("A collection has 1 to " + MOST_KINDS + " kinds, not " + kinds);
        }
        Fraction draws = Fraction.ZERO;
        for (int missing = 1; missing <= kinds; missing++) {
            draws = draws.plus(Fraction.of(kinds, missing));
        }
        return draws;
    }
}
