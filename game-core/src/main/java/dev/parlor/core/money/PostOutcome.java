package dev.parlor.core.money;

/** What became of a movement that was handed to the ledger. */
public sealed interface PostOutcome {
    /**
     * All its entries are in the books.
     *
     * @param movement the movement
     */
    record Posted(Movement movement) implements PostOutcome {}

    /**
     * The same movement was posted before; nothing moved again.
     *
     * @param first the movement as posted then
     */
    record Repeated(Movement first) implements PostOutcome {}

    /**
     * The key belongs to a movement with other content; nothing moved.
     *
     * @param holder the movement that has the key
     */
    record KeyTaken(Movement holder) implements PostOutcome {}

    /**
     * An account holds too little; nothing moved.
     *
     * @param account the first account, in the order of the entries, that would go below zero
     * @param balance what it holds
     * @param needed what would go out of it
     */
    record Overdrawn(Account account, Balance balance, Amount needed) implements PostOutcome {}
}
