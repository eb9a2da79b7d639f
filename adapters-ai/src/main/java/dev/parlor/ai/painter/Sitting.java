package dev.parlor.ai.painter;

import dev.parlor.core.show.Painting;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for one picture of somebody outside: it goes to who waits, or, once he has left, to who takes late ones. */
final class Sitting {
    /** What is kept of the time for the way back, since a busy machine wakes late. */
    private static final Duration WAY_BACK = Duration.ofMillis(100);

    private static final Logger LOG = LoggerFactory.getLogger(Sitting.class);

    private final long start = System.nanoTime();
    private final Duration time;
    private final Consumer<Painting> late;
    private final CountDownLatch over = new CountDownLatch(1);
    private Optional<Painting> painting = Optional.empty();
    private boolean left;

    Sitting(Duration time, Consumer<Painting> late) {
        this.time = time;
        this.late = late;
    }

    /** The picture, if it comes within a part of the time. Who gets none stays. */
    Optional<Painting> early(int percent) {
        await(time.multipliedBy(percent).dividedBy(100));
        return kept();
    }

    /** The picture, if it comes within the time. Who gets none has left. */
    Optional<Painting> inTime() {
        await(time.minus(WAY_BACK));
        return leave();
    }

    /** Ends it with what those outside had. */
    void end(Optional<Painting> result) {
        if (keep(result)) {
            result.ifPresent(this::handOn);
        }
        over.countDown();
    }

    /** What somebody else does with a late picture ends no thread of this house. */
    private void handOn(Painting picture) {
        try {
            late.accept(picture);
        } catch (RuntimeException e) {
            LOG.error("A late picture was not taken", e);
        }
    }

    private void await(Duration share) {
        try {
            over.await(share.toNanos() - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Keeps the result for who waits; tells whether nobody does any more. */
    private synchronized boolean keep(Optional<Painting> result) {
        painting = result;
        return left;
    }

    private synchronized Optional<Painting> kept() {
        return painting;
    }

    private synchronized Optional<Painting> leave() {
        left = true;
        return painting;
    }
}
