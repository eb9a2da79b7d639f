package dev.parlor.core.betting;

import java.util.List;

/** What became of the wish to lock a pool. */
public sealed interface LockOutcome {
    /**
     * The bets are frozen.
     *
     * @param pool the pool with its digest
     * @param lines the lines of the bets that count, sorted by bet id
     * @param returned the bets that had come in after the pool's end and do not count; their stakes went back
     */
    record Locked(Pool.Locked pool, List<String> lines, List<Ticket> returned) implements LockOutcome {
        /** Copies the lists. */
        public Locked {
            lines = List.copyOf(lines);
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
     * The pool has a result, or was called off.
     *
     * @param pool the pool in its present state
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
