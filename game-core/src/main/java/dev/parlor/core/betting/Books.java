package dev.parlor.core.betting;

import dev.parlor.core.money.Amount;

/**
 * Where a pool's money went. What came in is what went out:
 * {@code paid + fee + dust + carriedOut = gross + carriedIn}.
 *
 * @param gross all stakes
 * @param carriedIn what came from the pool before, free of the fee
 * @param fee the house's share
 * @param paid all payouts, returned stakes included
 * @param dust what rounding left to the house
 * @param carriedOut what rounding left to the next pool
 */
public record Books(Amount gross, Amount carriedIn, Amount fee, Amount paid, Amount dust, Amount carriedOut) {
    /**
     * Checks the sum.
     *
     * @throws IllegalArgumentException if more or less went out than came in
     * @throws ArithmeticException if a sum passes 2<sup>63</sup>−1
     */
    public Books {
        Amount in = gross.plus(carriedIn);
        Amount out = paid.plus(fee).plus(dust).plus(carriedOut);
        if (!in.equals(out)) {
            throw new IllegalArgumentException(in + " came into the pool, but " + out + " went out");
        }
    }

    /**
     * What the winners shared.
     *
     * @return {@code gross − fee + carriedIn}
     */
    public Amount net() {
        return gross.minus(fee).plus(carriedIn);
    }
}
