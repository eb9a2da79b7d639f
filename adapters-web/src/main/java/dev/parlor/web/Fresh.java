package dev.parlor.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A value that is made anew when somebody asks and it is too old; who asks meanwhile waits for the same one.
 *
 * @param <T> what it is
 */
public final class Fresh<T> {
    private final long nanos;
    private final Supplier<T> making;
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<T> value = Optional.empty();
    private long madeAt;

    /**
     * A value that nobody has asked for yet.
     *
     * @param age how old it may be
     * @param making makes it; what it throws is thrown to who asked
     */
    public Fresh(Duration age, Supplier<T> making) {
        this.nanos = age.toNanos();
        this.making = making;
    }

    /**
     * The value.
     *
     * @return not older than it may be
     */
    public T get() {
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
