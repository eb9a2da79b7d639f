package dev.parlor.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A value that is made anew when somebody asks and it is too old; who asks meanwhile waits for the same one. */
final class Fresh<T> {
    private final long nanos;
    private final Supplier<T> making;
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<T> value = Optional.empty();
    private long madeAt;

    Fresh(Duration age, Supplier<T> making) {
        this.nanos = age.toNanos();
        this.making = making;
    }

    T get() {
        lock.lock();
        try {
            if (value.isEmpty() || System.nanoTime() - madeAt > nanos) {
                value = Optional.of(making.get());
                madeAt = System.nanoTime();
            }
            return value.orElseThrow();
        } finally {
            lock.unlock();
        }
    }
}
