package dev.parlor.discord.concierge;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How many are being answered. */
final class Visits {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition fewer = lock.newCondition();
    private int present;

    void begin() {
        lock.lock();
        try {
            present++;
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            present--;
            fewer.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void awaitNone(Duration patience) {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (present > 0 && left > 0) {
                left = fewer.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
