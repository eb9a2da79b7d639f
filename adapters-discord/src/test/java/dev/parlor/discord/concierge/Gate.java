package dev.parlor.discord.concierge;

import dev.parlor.core.Transactions;
import dev.parlor.core.interaction.InteractionDesk;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** A storage that can be made to wait. Whoever shuts it must open it again, on the same thread. */
final class Gate implements Transactions<InteractionDesk.Storage> {
    private final Transactions<? extends InteractionDesk.Storage> storage;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    Gate(Transactions<? extends InteractionDesk.Storage> storage) {
        this.storage = storage;
    }

    void shut() {
        lock.writeLock().lock();
    }

    void open() {
        lock.writeLock().unlock();
    }

    @Override
    public <T> T read(Function<? super InteractionDesk.Storage, ? extends T> work) {
        lock.readLock().lock();
        try {
            return storage.read(work::apply);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public <T> T write(Function<? super InteractionDesk.Storage, ? extends T> work) {
        lock.readLock().lock();
        try {
            return storage.write(work::apply);
        } finally {
            lock.readLock().unlock();
        }
    }
}
