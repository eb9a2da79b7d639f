package dev.parlor.core.betting;

import dev.parlor.core.chance.Sha256;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Everybody's stakes on one question, such as who wins a match. One type per state; no state is left backwards. */
public sealed interface Pool {
    /**
     * The pool's name.
     *
     * @return the same in every state
     */
    PoolId id();

    /**
     * What was agreed when it opened.
     *
     * @return the same in every state
     */
    Terms terms();

    /** A pool that is not over: stakes are in its pots. */
    sealed interface Live extends Pool {
        /**
         * The lines' digest, once they are frozen.
         *
         * @return empty while bets are still taken
         */
        Optional<Sha256> frozen();
    }

    /**
     * Takes bets.
     *
     * @param id the pool's name
     * @param terms what was agreed
     * @param until the first instant at which a bet is too late
     */
    record Open(PoolId id, Terms terms, Instant until) implements Live {
        @Override
        public Optional<Sha256> frozen() {
            return Optional.empty();
        }
    }

    /**
     * Takes no more bets and waits for the result.
     *
     * @param id the pool's name
     * @param terms what was agreed
     * @param digest the hash of the bets' lines, see {@link BetLines}
     */
    record Locked(PoolId id, Terms terms, Sha256 digest) implements Live {
        @Override
        public Optional<Sha256> frozen() {
            return Optional.of(digest);
        }
    }

    /**
     * Paid.
     *
     * @param id the pool's name
     * @param terms what was agreed
     * @param digest the hash of the bets' lines
     * @param winners the winning picks, two or more after a dead heat
     * @param books where the money went
     */
    record Settled(PoolId id, Terms terms, Sha256 digest, Set<Pick> winners, Books books) implements Pool {
        /** Copies the winners. */
        public Settled {
            winners = Set.copyOf(winners);
        }
    }

    /**
     * Refunded.
     *
     * @param id the pool's name
     * @param terms what was agreed
     * @param digest the hash of the bets' lines, if the pool was locked before
     * @param reason why, in words
     * @param books where the money went
     */
    record Voided(PoolId id, Terms terms, Optional<Sha256> digest, String reason, Books books) implements Pool {}
}
