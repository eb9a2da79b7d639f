package dev.parlor.core.betting;

/** What became of the wish to give every stake back. Nothing moved unless it was voided, or is being voided. */
public sealed interface VoidOutcome {
    /**
     * Every stake went back and the pots are empty.
     *
     * @param pool the pool with its books
     * @param settlement who got how much
     */
    record Voided(Pool.Voided pool, Settlement.Voided settlement) implements VoidOutcome {}

    /**
     * Some stakes went back; the same wish again, or the step that was planned for it, sends the next.
     *
     * @param pool the pool, and how far it has come
     */
    record Voiding(Pool.Voiding pool) implements VoidOutcome {}

    /**
     * The pool is being paid; payouts stay.
     *
     * @param pool the pool, and how far it has come
     */
    record BeingSettled(Pool.Settling pool) implements VoidOutcome {}

    /**
     * Every stake went back before.
     *
     * @param pool the pool with its books
     */
    record AlreadyVoided(Pool.Voided pool) implements VoidOutcome {}

    /**
     * The pool was paid before; payouts stay.
     *
     * @param pool the pool with its books
     */
    record AlreadySettled(Pool.Settled pool) implements VoidOutcome {}

    /**
     * What was carried in has nowhere to go: the next pool is missing, over, this one, in other hands, or counts something
     * else.
     *
     * @param next the name asked for
     */
    record NoNextPool(PoolId next) implements VoidOutcome {}

    /**
     * There is no such pool.
     *
     * @param pool the name asked for
     */
    record NoSuchPool(PoolId pool) implements VoidOutcome {}

    /**
     * The pool belongs to a game, which alone voids it.
     *
     * @param pool the pool in its present state
     */
    record KeptElsewhere(Pool pool) implements VoidOutcome {}
}
