package dev.parlor.core.betting;

import dev.parlor.core.Fact;
import dev.parlor.core.ParlorId;

/** What happened to a pool. */
public sealed interface BettingFact extends Fact {
    /**
     * A pool takes bets.
     *
     * @param pool the pool
     */
    record PoolOpened(Pool.Open pool) implements BettingFact {
        @Override
        public ParlorId parlor() {
            return pool.terms().parlor();
        }
    }

    /**
     * A bet was taken.
     *
     * @param parlor whose pool it is
     * @param ticket the bet and what the board showed
     */
    record BetPlaced(ParlorId parlor, Ticket ticket) implements BettingFact {}

    /**
     * A bet had come in after the pool's end, or its bettor was erased; its stake went back.
     *
     * @param parlor whose pool it is
     * @param ticket the bet that does not count
     */
    record BetReturned(ParlorId parlor, Ticket ticket) implements BettingFact {}

    /**
     * The bets are frozen.
     *
     * @param pool the pool with its digest
     */
    record PoolLocked(Pool.Locked pool) implements BettingFact {
        @Override
        public ParlorId parlor() {
            return pool.terms().parlor();
        }
    }

    /**
     * Everybody is paid.
     *
     * @param pool the pool with its books
     */
    record PoolSettled(Pool.Settled pool) implements BettingFact {
        @Override
        public ParlorId parlor() {
            return pool.terms().parlor();
        }
    }

    /**
     * Every stake went back.
     *
     * @param pool the pool with its books
     */
    record PoolVoided(Pool.Voided pool) implements BettingFact {
        @Override
        public ParlorId parlor() {
            return pool.terms().parlor();
        }
    }
}
