package dev.parlor.jooq;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Writers of one process that run at once, and those that lost a race and run alone, in the order of their coming.
 *
 * @param locks shared by those that run at once
 * @param patience how long one that lost waits until the others are done; then it runs with them, since one may hang
 */
record Turns(ReadWriteLock locks, Duration patience) {
    static Turns waiting(Duration patience) {
        return new Turns(new ReentrantReadWriteLock(true), patience);
    }

    <T> T together(Supplier<T> writing) {
        locks.readLock().lock();
        return release(locks.readLock(), writing);
    }

    <T> T alone(Supplier<T> writing) {
        try {
            return locks.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)
                    ? release(locks.writeLock(), writing)
                    : together(writing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException("A writer was interrupted while it waited for its turn", e);
        }
    }

    private static <T> T release(Lock lock, Supplier<T> writing) {
        try {
            return writing.get();
        } finally {
            lock.unlock();
        }
    }
}
