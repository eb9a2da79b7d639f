package dev.parlor.discord.standin;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Rings whenever anything changed, so that those who wait look again. */
final class Bell {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();

    void ring() {
        lock.lock();
        try {
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What is looked for, as soon as it is there; otherwise nothing, when patience has run out. */
    <T> Optional<T> await(Duration patience, Supplier<Optional<T>> look) {
        long left = patience.toNanos();
        lock.lock();
        try {
            Optional<T> found = look.get();
            while (found.isEmpty() && left > 0) {
                // Some changes ring no bell: the time that has passed is one.
                long pause = Math.min(left, TimeUnit.MILLISECONDS.toNanos(50));
                left -= pause - rung.awaitNanos(pause);
                found = look.get();
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }
}
