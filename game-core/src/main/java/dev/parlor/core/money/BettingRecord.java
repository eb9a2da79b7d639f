package dev.parlor.core.money;

/**
 * A player's settled bets in one currency; every number is 0 or more and only grows. Refunded bets are not in it.
 *
 * @param bets how many were settled
 * @param won in how many pools more came back than was staked
 * @param staked all stakes
 * @param returned all that came back, returned stakes included
 * @param winnings what came back beyond the stakes, summed over the pools that were won
 * @param biggest the most that one pool paid beyond the stakes in it
 */
public record BettingRecord(long bets, long won, Amount staked, Amount returned, Amount winnings, Amount biggest) {
    /** Before the first bet. */
    public static final BettingRecord NONE =
            new BettingRecord(0, 0, Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO);

    /**
     * Checks the signs.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public BettingRecord {
        if ((bets | won) < 0) {
            throw new IllegalArgumentException("No number of a betting record is negative");
        }
    }

    /**
     * The record behind one more pool.
     *
     * @param merit how the player fared there
     * @return the sums
     * @throws ArithmeticException if a sum passes 2<sup>63</sup>−1
     */
    public BettingRecord plus(Merit.Betting merit) {
        Amount gain = merit.gain();
        return new BettingRecord(
                Math.addExact(bets, merit.bets()),
                Math.addExact(won, gain.isZero() ? 0 : 1),
                staked.plus(merit.staked()),
                returned.plus(merit.returned()),
                winnings.plus(gain),
                biggest.compareTo(gain) >= 0 ? biggest : gain);
    }
}
