package dev.parlor.core.money;

/** What became of a confiscation. */
public sealed interface ConfiscateOutcome {
    /**
     * The money is gone.
     *
     * @param balance what the purse holds behind it
     */
    record Confiscated(Balance balance) implements ConfiscateOutcome {}

    /**
     * The same confiscation was made before; nothing moved again.
     *
     * @param balance what the purse held right after it
     */
    record Repeated(Balance balance) implements ConfiscateOutcome {}

    /**
     * The key belongs to another confiscation, which is not shown; nothing moved.
     *
     * @param key the key asked for
     */
    record KeyTaken(String key) implements ConfiscateOutcome {}

    /**
     * The purse holds less; nothing moved.
     *
     * @param balance what it holds
     * @param needed what should have been taken
     */
    record CannotCover(Balance balance, Amount needed) implements ConfiscateOutcome {}
}
