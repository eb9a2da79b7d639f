package dev.parlor.bench.store;

import java.util.Locale;

/** How long people waited. */
final class Waits {
    private final long[] nanos;

    /**
     * Sorted waits.
     *
     * @param nanos all waits, the shortest first; 0 for a visit that failed
     */
    Waits(long[] nanos) {
        if (nanos.length == 0 || nanos[0] == 0) {
            throw new IllegalStateException("Nobody came, or somebody was not served");
        }
        this.nanos = nanos.clone();
    }

    int count() {
        return nanos.length;
    }

    /** The wait that so many of a thousand did not exceed, in milliseconds. */
    double perMille(int share) {
        return nanos[Math.min(nanos.length - 1, Math.ceilDiv(nanos.length * share, 1000) - 1)] / 1e6;
    }

    /** The median, 99 and 99.9 of a hundred, and the longest. */
    String text() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, longest %.1f ms of %d",
                perMille(500),
                perMille(990),
                perMille(999),
                perMille(1000),
                count());
    }
}
