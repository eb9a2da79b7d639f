package dev.parlor.core;

/**
 * Where a transaction leaves the facts that others must hear of. They are delivered after the transaction was kept, at
 * least once and in the order in which they were put; a transaction that is rolled back leaves none.
 */
@FunctionalInterface
public interface Outbox {
    /**
     * Leaves a fact for delivery.
     *
     * @param fact what happened in this transaction
     */
    void put(Fact fact);
}
