package dev.parlor.core.betting;

import java.util.List;

/** What became of the wish to lock a pool. */
public sealed interface LockOutcome {
    /**
     * The bets are frozen.
     *
     * @param pool the pool with its digest
     * @param returned the bets that had come in after the pool's end and do not count; their stakes went back
     */
    record Locked(Pool.Locked pool, List<Ticket> returned) implements LockOutcome {
        /** Copies the tickets. */
        public Locked {
            returned = List.copyOf(returned);
        }
    }

    /**
     * The pool was locked before; nothing changed.
     *
     * @param pool the pool with its digest
     */
    record AlreadyLocked(Pool.Locked pool) implements LockOutcome {}

    /**
     * The pool is settled or voided.
     *
     * @param pool the pool in its last state
     */
    record Over(Pool pool) implements LockOutcome {}

    /**
     * There is no such pool.
     *
     * @param pool the name asked for
     */
    record NoSuchPool(PoolId pool) implements LockOutcome {}

    /**
     * The pool belongs to a game, which alone locks it.
     *
     * @param pool the pool in its present state
     */
    record KeptElsewhere(Pool pool) implements LockOutcome {}
}
