package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Forbidden;
import java.util.List;

/** What became of the wish to bet. Nothing is taken unless it was placed. */
public sealed interface BetOutcome {
    /**
     * The stake is in the pool.
     *
     * @param ticket the bet, with its odds if the pool closed now
     */
    record Placed(Ticket ticket) implements BetOutcome {}

    /**
     * The same bet was placed before; nothing was taken again.
     *
     * @param first the ticket of then
     */
    record Repeated(Ticket first) implements BetOutcome {}

    /**
     * The bet's name belongs to a bet with other content, which may be somebody else's and is not shown.
     *
     * @param bet the name asked for
     */
    record KeyTaken(BetId bet) implements BetOutcome {}

    /**
     * There is no such pool.
     *
     * @param pool the name asked for
     */
    record NoSuchPool(PoolId pool) implements BetOutcome {}

    /**
     * The pool takes no more bets.
     *
     * @param pool the pool in its present state
     */
    record Closed(Pool pool) implements BetOutcome {}

    /**
     * The pool is not about that.
     *
     * @param pick what was asked for
     * @param picks what can be bet on
     */
    record NoSuchPick(Pick pick, List<Pick> picks) implements BetOutcome {}

    /**
     * The bettor has a part in the match.
     *
     * @param bettor who may not bet here
     */
    record Barred(PlayerId bettor) implements BetOutcome {}

    /**
     * A limit that the bettor set for himself forbids it.
     *
     * @param by the limit
     */
    record Limited(Forbidden by) implements BetOutcome {}

    /**
     * The stake is too small.
     *
     * @param minimum the smallest stake
     */
    record BelowMinimum(Amount minimum) implements BetOutcome {}

    /**
     * The pool cannot hold so much more.
     *
     * @param room how much it can
     */
    record PoolFull(Amount room) implements BetOutcome {}

    /**
     * The bettor's purse holds too little.
     *
     * @param balance what it holds
     * @param needed the stake
     */
    record CannotCover(Balance balance, Amount needed) implements BetOutcome {}
}
