package dev.parlor.ai.local;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Where things are made, a few at a time: what is needed first is made first, and what several need at the same time is
 * made once. It has threads of its own, since what computes for long would keep virtual threads from taking turns. Safe
 * for use by many threads.
 *
 * @param <K> names a thing
 * @param <T> the things
 */
final class Atelier<K, T> {
    /** Who has nothing to do for so long goes home. */
    private static final long IDLE_SECONDS = 10;

    private static final Comparator<Runnable> FIRST_NEEDED = Comparator.comparing(
            work -> (Work<?, ?>) work,
            Comparator.<Work<?, ?>>comparingLong(Work::due).thenComparingLong(Work::number));

    private final ThreadPoolExecutor hands;
    private final Map<K, Work<K, T>> works = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    /** One for so many at a time. */
    Atelier(int hands) {
        this.hands = new ThreadPoolExecutor(
                hands,
                hands,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new PriorityBlockingQueue<>(hands, FIRST_NEEDED),
                Thread.ofPlatform().name("atelier-", 1).daemon().factory());
        this.hands.allowCoreThreadTimeOut(true);
    }

    /** A thing that is being made or waits to be made. */
    private record Work<K, T>(
            K what,
            long due,
            long number,
            Supplier<? extends T> how,
            CompletableFuture<T> done,
            Map<K, Work<K, T>> works)
            implements Runnable {
        Work<K, T> by(long earlier) {
            return new Work<>(what, earlier, number, how, done, works);
        }

        @Override
        public void run() {
            try {
                T thing = how.get();
                works.remove(what);
                done.complete(thing);
            } catch (RuntimeException | Error e) {
                works.remove(what);
                done.completeExceptionally(e);
            }
        }
    }

    /**
     * Makes a thing, or waits for the one that is made.
     *
     * @param due when it must be ready, on a clock that all share
     * @throws java.util.concurrent.CompletionException if it cannot be made
     */
    T make(K what, long due, Supplier<? extends T> how) {
        return works.compute(
                        what,
                        (same, before) -> before == null
                                ? begun(new Work<>(
                                        what, due, numbers.getAndIncrement(), how, new CompletableFuture<>(), works))
                                : hurried(before, due))
                .done()
                .join();
    }

    private Work<K, T> begun(Work<K, T> work) {
        hands.execute(work);
        return work;
    }

    /** Somebody else may need it earlier; unless it is begun, that counts. */
    private Work<K, T> hurried(Work<K, T> work, long due) {
        return due < work.due() && hands.remove(work) ? begun(work.by(due)) : work;
    }
}
