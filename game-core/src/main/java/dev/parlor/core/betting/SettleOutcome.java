package dev.parlor.core.betting;

import java.util.Set;

/** What became of the wish to pay a pool. Nothing moved unless it was settled, or is being settled. */
public sealed interface SettleOutcome {
    /**
     * Everybody is paid and the pots are empty.
     *
     * @param pool the pool with its books
     * @param settlement who got how much
     */
    record Settled(Pool.Settled pool, Settlement settlement) implements SettleOutcome {}

    /**
     * Some bettors are paid; the same wish again, or the step that was planned for it, pays the next.
     *
     * @param pool the pool, and how far it has come
     */
    record Settling(Pool.Settling pool) implements SettleOutcome {}

    /**
     * The stakes are on their way back.
     *
     * @param pool the pool, and how far it has come
     */
    record BeingVoided(Pool.Voiding pool) implements SettleOutcome {}

    /**
     * The pool was paid before.
     *
     * @param pool the pool with its books
     */
    record AlreadySettled(Pool.Settled pool) implements SettleOutcome {}

    /**
     * Every stake went back before.
     *
     * @param pool the pool with its books
     */
    record AlreadyVoided(Pool.Voided pool) implements SettleOutcome {}

    /**
     * The pool still takes bets.
     *
     * @param pool the open pool
     */
    record NotLocked(Pool.Open pool) implements SettleOutcome {}

    /**
     * The pool is not about that.
     *
     * @param picks the winners that it does not have
     */
    record NoSuchPick(Set<Pick> picks) implements SettleOutcome {
        /** Copies the picks. */
        public NoSuchPick {
            picks = Set.copyOf(picks);
        }
    }

    /**
     * What is carried over has nowhere to go: the next pool is missing, over, this one, in other hands, or counts something
     * else.
     *
     * @param next the name asked for
     */
    record NoNextPool(PoolId next) implements SettleOutcome {}

    /**
     * There is no such pool.
     *
     * @param pool the name asked for
     */
    record NoSuchPool(PoolId pool) implements SettleOutcome {}

    /**
     * The pool belongs to a game, which alone pays it.
     *
     * @param pool the pool in its present state
     */
    record KeptElsewhere(Pool pool) implements SettleOutcome {}
}
