package dev.parlor.core.memory;

import dev.parlor.core.Step;
import dev.parlor.core.Transactions;
import dev.parlor.core.chance.SeedSource;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Transactions on a storage in memory, one at a time. Any number of threads may use them; work that throws leaves
 * nothing behind. One object serves all desks.
 */
public final class MemoryTransactions implements Transactions<MemoryStorage> {
    private final Journal journal = new Journal();
    private final MemoryStorage storage;

    /**
     * Transactions on an empty storage of their own, without seeds: for desks that draw nothing.
     *
     * @param clock what is written down beside each posting
     */
    public MemoryTransactions(InstantSource clock) {
        this(
                subject -> {
                    throw new IllegalStateException(
                            "This storage was made without seeds, but " + subject + " needs one");
                },
                clock);
    }

    /**
     * Transactions on an empty storage of their own.
     *
     * @param source makes the secrets of everything that will be drawn, each once; safe to ask from any thread
     * @param clock what is written down beside each posting
     */
    public MemoryTransactions(SeedSource source, InstantSource clock) {
        this.storage = new MemoryStorage(journal, source, clock);
    }

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

    /**
     * Takes what is due, one step by one, the earliest first, until nothing is.
     *
     * @param clock tells what is due
     * @param taker does a step in a transaction of its own, which drops the step and may plan it anew
     * @return how many steps were taken
     * @throws IllegalStateException if a step was handed out and left as it was
     */
    public int takeDue(InstantSource clock, Consumer<Step> taker) {
        int taken = 0;
        for (Optional<MemoryAgenda.Line> next = next(clock); next.isPresent(); next = next(clock)) {
            taker.accept(next.orElseThrow().step());
            if (next.equals(next(clock))) {
                throw new IllegalStateException("Nobody did what is due: " + next.orElseThrow());
            }
            taken++;
        }
        return taken;
    }

    private Optional<MemoryAgenda.Line> next(InstantSource clock) {
        return read(open -> open.agenda().first()).filter(line -> !line.due().isAfter(clock.instant()));
    }
}
