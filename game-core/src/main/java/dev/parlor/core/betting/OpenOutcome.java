package dev.parlor.core.betting;

/** What became of the wish to open a pool. */
public sealed interface OpenOutcome {
    /**
     * The pool takes bets.
     *
     * @param pool the new pool
     */
    record Opened(Pool.Open pool) implements OpenOutcome {}

    /**
     * The same pool was opened before and still takes bets.
     *
     * @param first the pool as opened then
     */
    record Repeated(Pool.Open first) implements OpenOutcome {}

    /**
     * The name belongs to another pool, or to this one in a later state.
     *
     * @param holder the pool that has the name
     */
    record NameTaken(Pool holder) implements OpenOutcome {}

    /**
     * The name is kept free for a game's pool.
     *
     * @param pool the name asked for
     */
    record ReservedName(PoolId pool) implements OpenOutcome {}

    /**
     * The terms name another keeper than the desk that was asked.
     *
     * @param keeper whose pool it would be
     */
    record KeptElsewhere(Keeper keeper) implements OpenOutcome {}
}
