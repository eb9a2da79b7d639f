package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Amount;
import java.util.Collection;

/**
 * The second half of a settlement on its own, the very code that {@link Settlement#of} runs after it has added up the
 * stakes: every backer of the winner gets a share.
 */
public final class PayoutPhase {
    private final Tally backers = new Tally();
    private final long profit;

    /**
     * Adds up the stakes.
     *
     * @param bets those on the winner
     * @param profit what is shared on top of the stakes
     */
    public PayoutPhase(Collection<Bet> bets, Amount profit) {
        this.profit = profit.value();
        bets.forEach(bet -> backers.add(bet.bettor(), bet.stake().value()));
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

    /**
     * Who a place belongs to.
     *
     * @param number 0 to the number of backers − 1
     * @return the backer
     */
    public PlayerId backer(int number) {
        return backers.bettor(number);
    }
}
