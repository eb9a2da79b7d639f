package dev.parlor.core.betting;

import dev.parlor.core.money.Amount;
import java.util.Collection;
import java.util.Set;

/**
 * What a pool pays to whom: a pure function of its stakes, the result and the rules. Stakes are added up per bettor
 * before anything is rounded, so that splitting a bet gains nothing, and the order of the bets does not matter.
 *
 * <p>The takeout, the net pool and the proportional share are those of the standard price calculation of a win pool, 71
 * IAC 9-4-1 (Indiana), https://www.law.cornell.edu/regulations/indiana/71-IAC-9-4-1, without its break points: here the
 * smallest unit is the break point.
 */
public sealed interface Settlement {
    /**
     * Where the money goes.
     *
     * @return sums that balance
     */
    Books books();

    /**
     * Who gets how much.
     *
     * @return one payout per bettor who gets something
     */
    Payouts payouts();

    /**
     * Settles a pool by its result.
     *
     * @param bets all bets, in any order
     * @param winners the winning pick, or the winning picks of a dead heat; one or more
     * @param rules the takeout and the dust policy; its stakes' limits are not looked at
     * @param carriedIn what came from the pool before, added behind the fee
     * @return one of the named outcomes, but not {@link Voided}
     * @throws IllegalArgumentException if there is no winner
     * @throws ArithmeticException if the stakes and what was carried in pass 2<sup>63</sup>−1
     */
    static Settlement of(Collection<Bet> bets, Set<Pick> winners, PoolRules rules, Amount carriedIn) {
        return new Tote(rules, carriedIn).settle(bets, winners);
    }

    /**
     * Settles a pool that has no result.
     *
     * @param bets all bets, in any order
     * @param rules the dust policy tells where what was carried in goes
     * @param carriedIn what came from the pool before
     * @return a refund of every stake
     * @throws ArithmeticException if the stakes and what was carried in pass 2<sup>63</sup>−1
     */
    static Voided voided(Collection<Bet> bets, PoolRules rules, Amount carriedIn) {
        return new Tote(rules, carriedIn).refund(bets, Voided::new);
    }

    /**
     * The backers of the winner share the net pool: {@code floor(stake · net / winning stakes)} each.
     *
     * @param books where the money goes
     * @param payouts one for each backer of the winner
     * @param winner the winning pick
     */
    record Won(Books books, Payouts payouts, Pick winner) implements Settlement {}

    /**
     * The full fee would have left less than the winning stakes, so it was waived as far as needed: every backer of a
     * winner gets at least the stake back.
     *
     * @param books where the money goes
     * @param payouts one for each backer of a winner
     * @param winners the winning picks
     */
    record ThinPool(Books books, Payouts payouts, Set<Pick> winners) implements Settlement {}

    /**
     * Several picks won. The profit is split: the stakes on all of them are taken off the net pool, the rest is divided
     * into equal parts, one for each winning pick that somebody backed, and each part is shared among that pick's
     * backers, on top of their stakes. Parts and shares are rounded down; under {@link DustPolicy#LARGEST_REMAINDER} the
     * units that the division into parts leaves go one each to the first picks by id, and the remainders are compared
     * within each part.
     *
     * <p>Source: Ohio Administrative Code 3769-13-16, https://codes.ohio.gov/ohio-administrative-code/rule-3769-13-16.
     *
     * @param books where the money goes
     * @param payouts one for each backer of a winner, over all of that bettor's winning picks
     * @param winners the winning picks, also those that nobody backed
     */
    record DeadHeat(Books books, Payouts payouts, Set<Pick> winners) implements Settlement {}

    /**
     * There are bets, but none on a winner: every stake goes back and no fee is taken.
     *
     * @param books where the money goes
     * @param payouts one for each bettor
     */
    record NobodyBackedTheWinner(Books books, Payouts payouts) implements Settlement {}

    /**
     * There is no result: every stake goes back and no fee is taken.
     *
     * @param books where the money goes
     * @param payouts one for each bettor
     */
    record Voided(Books books, Payouts payouts) implements Settlement {}

    /**
     * Nobody bet.
     *
     * @param books zeros, but for what was carried in and goes on
     * @param payouts none
     */
    record Empty(Books books, Payouts payouts) implements Settlement {}
}
