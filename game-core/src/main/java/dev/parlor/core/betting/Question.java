package dev.parlor.core.betting;

import dev.parlor.core.money.Amount;
import java.util.List;
import java.util.Set;

/**
 * What is asked of a pool when it is paid.
 *
 * @param pool which pool
 * @param winners the winning picks; none if every stake goes back
 * @param last whether no pool takes what is carried over
 */
record Question(PoolId pool, Set<Pick> winners, boolean last) {
    Question {
        winners = Set.copyOf(winners);
    }

    /** What was asked of a pool that is being paid. Only the last pool gives the house dust that could be carried. */
    static Question of(Pool.Closing pool) {
        Set<Pick> winners = pool instanceof Pool.Settling settling ? settling.winners() : Set.of();
        return new Question(pool.id(), winners, !pool.books().dust().isZero());
    }

    Debts answer(List<Bet> bets, PoolBooks books, Pool.Unpaid pool) {
        PoolRules agreed = pool.terms().rules();
        PoolRules rules = last ? agreed.ofTheLast() : agreed;
        Amount carriedIn =
                pool instanceof Pool.Closing closing ? closing.books().carriedIn() : books.carriedIn();
        Settlement settlement = winners.isEmpty()
                ? Settlement.voided(bets, rules, carriedIn)
                : Settlement.of(bets, winners, rules, carriedIn);
        return Debts.of(settlement, bets);
    }
}
