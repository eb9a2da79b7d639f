package dev.parlor.core.betting;

import dev.parlor.core.money.Amount;
import java.util.Collection;

/**
 * The second half of a settlement on its own, the very code that {@link Settlement#of} runs after it has added up the
 * stakes: every backer of the winner gets a share.
 */
public final class PayoutPhase {
    private final Tally backers;
    private final long profit;

    /**
     * Adds up the stakes.
     *
     * @param bets those on the winner
     * @param profit what is shared on top of the stakes
     */
    public PayoutPhase(Collection<Bet> bets, Amount profit) {
        this.profit = profit.value();
        this.backers = new Tally(bets.size());
        bets.forEach(bet -> backers.add(bet.bettor(), bet.stake().value()));
        backers.done();
    }

    /**
     * Pays.
     *
     * @return what each backer gets, rounded down, in the order of {@link #stakes()}
     */
    public long[] floored() {
        return Shares.floored(backers, profit);
    }

    /**
     * The stakes by backer.
     *
     * @return a new array
     */
    public long[] stakes() {
        return backers.sums();
    }

    /**
     * All stakes.
     *
     * @return their sum
     */
    public long total() {
        return backers.total();
    }
}
