package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
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

    /** A pool that is not over: it holds money that belongs to bettors. */
    sealed interface Unpaid extends Pool {
        /**
         * The lines' digest, once they are frozen.
         *
         * @return empty if they are not, or were not when the pool was called off
         */
        Optional<Sha256> frozen();
    }

    /** A pool without a result: stakes are in its pots. */
    sealed interface Live extends Unpaid {}

    /**
     * A pool whose bettors are being paid, in the order of their ids and so many in each transaction. What they are
     * still owed, and nothing else, is in its till.
     */
    sealed interface Closing extends Unpaid {
        /**
         * Where the money goes.
         *
         * @return the sums over all payouts, also those to come
         */
        Books books();

        /**
         * How far it has come.
         *
         * @return the last bettor who was paid
         */
        PlayerId paidTo();

        /**
         * Goes on.
         *
         * @param bettor the last bettor who was paid
         * @return the pool behind that payment
         */
        Closing paidTo(PlayerId bettor);
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
     * Is being paid.
     *
     * @param id the pool's name
     * @param terms what was agreed
     * @param digest the hash of the bets' lines
     * @param winners the winning picks, two or more after a dead heat
     * @param books where the money goes
     * @param paidTo the last bettor, by id, who was paid
     */
    record Settling(PoolId id, Terms terms, Sha256 digest, Set<Pick> winners, Books books, PlayerId paidTo)
            implements Closing {
        /** Copies the winners. */
        public Settling {
            winners = Set.copyOf(winners);
        }

        @Override
        public Optional<Sha256> frozen() {
            return Optional.of(digest);
        }

        @Override
        public Settling paidTo(PlayerId bettor) {
            return new Settling(id, terms, digest, winners, books, bettor);
        }

        /**
         * Ends with the last payout.
         *
         * @return the paid pool
         */
        public Settled settled() {
            return new Settled(id, terms, digest, winners, books);
        }
    }

    /**
     * Is being refunded.
     *
     * @param id the pool's name
     * @param terms what was agreed
     * @param digest the hash of the bets' lines, if the pool was locked before
     * @param reason why, in words
     * @param books where the money goes
     * @param paidTo the last bettor, by id, whose stakes went back
     */
    record Voiding(PoolId id, Terms terms, Optional<Sha256> digest, String reason, Books books, PlayerId paidTo)
            implements Closing {
        @Override
        public Optional<Sha256> frozen() {
            return digest;
        }

        @Override
        public Voiding paidTo(PlayerId bettor) {
            return new Voiding(id, terms, digest, reason, books, bettor);
        }

        /**
         * Ends with the last refund.
         *
         * @return the refunded pool
         */
        public Voided voided() {
            return new Voided(id, terms, digest, reason, books);
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
