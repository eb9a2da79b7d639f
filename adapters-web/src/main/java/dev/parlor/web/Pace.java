package dev.parlor.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Admits so many in any stretch of time, wherever it begins. */
final class Pace {
    private final int most;
    private final long nanos;
    private final Deque<Long> admitted = new ArrayDeque<>();

    Pace(int most, Duration stretch) {
        this.most = most;
        this.nanos = stretch.toNanos();
    }

    /**
     * Asks for admission.
     *
     * @param now the time, in nanoseconds of {@link System#nanoTime()}
     * @return whether it is given
     */
    synchronized boolean admits(long now) {
        while (!admitted.isEmpty() && now - admitted.getFirst() >= nanos) {
            admitted.removeFirst();
        }
        return admitted.size() < most && admitted.add(now);
    }
}
