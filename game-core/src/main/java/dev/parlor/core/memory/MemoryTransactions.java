package dev.parlor.core.memory;

import dev.parlor.core.Transactions;
import java.util.function.Function;

/**
 * Transactions on a storage in memory, one at a time. Any number of threads may use them; work that throws leaves
 * nothing behind. One object serves all desks.
 */
public final class MemoryTransactions implements Transactions<MemoryStorage> {
    private final Journal journal = new Journal();
    private final MemoryStorage storage = new MemoryStorage(journal);

    /** Transactions on an empty storage of their own. */
    public MemoryTransactions() {}

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the work changes the storage, or starts inside another transaction
     */
    @Override
    public <T> T read(Function<? super MemoryStorage, ? extends T> work) {
        return journal.read(() -> work.apply(storage));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the work starts inside another transaction
     */
    @Override
    public <T> T write(Function<? super MemoryStorage, ? extends T> work) {
        return journal.write(() -> work.apply(storage));
    }
}
