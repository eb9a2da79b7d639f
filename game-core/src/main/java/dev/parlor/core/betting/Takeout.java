package dev.parlor.core.betting;

import dev.parlor.core.money.Amount;
import dev.parlor.core.money.MulDiv;

/**
 * The house's share of a pool in basis points: 500 are 5 %.
 *
 * @param bps 0 to 10 000
 */
public record Takeout(int bps) {
    private static final int WHOLE = 10_000;

    /** The whole pool goes to the bettors. */
    public static final Takeout NONE = new Takeout(0);

    /** The built-in share: 5 %. */
    public static final Takeout HOUSE = new Takeout(500);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the share is outside 0 to 10 000
     */
    public Takeout {
        if (bps < 0 || bps > WHOLE) {
            throw new IllegalArgumentException("A takeout must be 0 to " + WHOLE + " basis points, but is " + bps);
        }
    }

    /**
     * The fee on a pool.
     *
     * @param gross all stakes
     * @return {@code floor(gross · bps / 10 000)}
     */
    public Amount fee(Amount gross) {
        return new Amount(MulDiv.floor(gross.value(), bps, WHOLE));
    }

    /**
     * The fee on a pool that somebody wins. It is waived as far as needed, so that no winner gets back less than was
     * staked.
     *
     * @param gross all stakes
     * @param onWinners the stakes that win, at most the gross
     * @param carriedIn what came from the pool before, free of the fee
     * @return {@code min(fee, gross + carriedIn − onWinners)}; it never falls, and neither does what the winners share,
     *     when more is carried in
     * @throws ArithmeticException if the losing stakes and what was carried in pass 2<sup>63</sup>−1
     */
    public Amount fee(Amount gross, Amount onWinners, Amount carriedIn) {
        return fee(gross).min(gross.minus(onWinners).plus(carriedIn));
    }

    /**
     * Tells whether the full fee would leave less than the winning stakes.
     *
     * @param gross all stakes
     * @param onWinners the stakes that win
     * @param carriedIn what came from the pool before
     * @return whether {@code gross − fee + carriedIn < onWinners}
     */
    public boolean isThin(Amount gross, Amount onWinners, Amount carriedIn) {
        return gross.minus(fee(gross)).plus(carriedIn).compareTo(onWinners) < 0;
    }

    /**
     * The smallest gross of which a fee is taken; below it the fee floors to nothing.
     *
     * @return {@code ceil(10 000 / bps)}, or 1 if there is no takeout
     */
    public Amount smallestTaxed() {
        return new Amount(bps == 0 ? 1 : Math.ceilDiv(WHOLE, bps));
    }
}
