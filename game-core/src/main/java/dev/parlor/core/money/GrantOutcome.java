package dev.parlor.core.money;

/** What became of a grant. */
public sealed interface GrantOutcome {
    /**
     * The money is in the purse.
     *
     * @param balance what the purse holds now
     */
    record Granted(Balance balance) implements GrantOutcome {}

    /**
     * The same grant was given before; nothing moved again.
     *
     * @param balance what the purse held right after it
     */
    record Repeated(Balance balance) implements GrantOutcome {}

    /**
     * The key belongs to another grant, which may be somebody else's and is not shown; nothing moved.
     *
     * @param key the key asked for
     */
    record KeyTaken(String key) implements GrantOutcome {}

    /**
     * All that was ever minted of the currency would pass 2<sup>63</sup>−1; nothing moved.
     *
     * @param room how much could still be given
     */
    record TooMuch(Amount room) implements GrantOutcome {}
}
