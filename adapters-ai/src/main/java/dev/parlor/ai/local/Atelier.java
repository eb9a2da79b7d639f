package dev.parlor.ai.local;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Where things are made, a few at a time: what is needed first is made first, and what several need at the same time is
 * made once. Safe for use by many threads.
 *
 * @param <K> names a thing
 * @param <T> the things
 */
final class Atelier<K, T> {
    private final Easels easels;
    private final Map<K, Work<T>> works = new ConcurrentHashMap<>();

    /** One for so many at a time. */
    Atelier(int easels) {
        this.easels = new Easels(easels);
    }

    /** A thing that somebody makes or waits to make, and others wait for. */
    private record Work<T>(Easels.Place place, AtomicBoolean taken, CompletableFuture<T> done) {
        Work(Easels.Place place) {
            this(place, new AtomicBoolean(), new CompletableFuture<>());
        }

        T made(Supplier<? extends T> how) {
            try {
                T thing = place.work(how);
                done.complete(thing);
                return thing;
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
                throw e;
            }
        }
    }

    /**
     * Makes a thing, or waits for whoever makes it.
     *
     * @param due when it must be ready, on a clock that all share
     * @param how makes it on this thread
     */
    T make(K what, long due, Supplier<? extends T> how) {
        Work<T> work = works.computeIfAbsent(what, nobody -> new Work<>(easels.enter(due)));
        work.place().hurry(due);
        if (!work.taken().compareAndSet(false, true)) {
            return work.done().join();
        }
        try {
            return work.made(how);
        } finally {
            works.remove(what, work);
        }
    }
}
