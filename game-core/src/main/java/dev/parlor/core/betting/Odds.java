package dev.parlor.core.betting;

import dev.parlor.core.money.Amount;
import dev.parlor.core.money.MulDiv;

/**
 * Indicative odds as an exact fraction: if the pool closed now and the pick won, every {@code stake} units on it would
 * get {@code back} units, the stake included and before rounding.
 *
 * @param back what all backers of the pick would share
 * @param stake what they staked together, 1 or more and at most {@code back}
 */
public record Odds(Amount back, Amount stake) {
    private static final int MOST_PLACES = 18;

    /**
     * Checks the fraction.
     *
     * @throws IllegalArgumentException if the stake is 0 or more than comes back
     */
    public Odds {
        if (stake.isZero() || back.compareTo(stake) < 0) {
            throw new IllegalArgumentException(back + " for " + stake + " are no odds");
        }
    }

    /**
     * Decimal odds, as in {@code 2.35} for 2.35 units back per unit staked; rounded down, so that they never promise
     * too much.
     *
     * @param places how many digits behind the point, 0 to 18
     * @return the number in plain ASCII digits
     * @throws IllegalArgumentException if so many places are not supported
     */
    public String decimal(int places) {
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException("Odds have 0 to " + MOST_PLACES + " places, not " + places);
        }
        String whole = Long.toString(back.value() / stake.value());
        return places == 0 ? whole : whole + "." + fraction(places);
    }

    /**
     * What a part of the stakes would get back.
     *
     * @param part a bettor's stake on the pick, at most all of it
     * @return {@code floor(part · back / stake)}
     * @throws ArithmeticException if the result passes 2<sup>63</sup>−1, which it cannot for a part of the stakes
     */
    public Amount returns(Amount part) {
        return new Amount(MulDiv.floor(part.value(), back.value(), stake.value()));
    }

    private String fraction(int places) {
        long scale = 1;
        for (int i = 0; i < places; i++) {
            scale *= 10;
        }
        String digits = Long.toString(MulDiv.floor(back.value() % stake.value(), scale, stake.value()));
        return "0".repeat(places - digits.length()) + digits;
    }

    @Override
    public String toString() {
        return decimal(2);
    }
}
