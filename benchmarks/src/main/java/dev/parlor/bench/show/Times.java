package dev.parlor.bench.show;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How long the same thing took several times.
 *
 * @param sorted in nanoseconds, the shortest first
 */
record Times(List<Long> sorted) {
    private static final double MILLI = 1e6;

    /**
     * Checks that there are some.
     *
     * @throws IllegalStateException if nothing was timed
     */
    Times {
        sorted = List.copyOf(sorted);
        if (sorted.isEmpty()) {
            throw new IllegalStateException("Nothing was timed");
        }
    }

    static Times of(Collection<Long> nanos) {
        return new Times(nanos.stream().sorted().toList());
    }

    /** The time that so many of a hundred did not exceed, in milliseconds. */
    double percent(int share) {
        return sorted.get(Math.max(0, Math.ceilDiv(sorted.size() * share, 100) - 1)) / MILLI;
    }

    double median() {
        return percent(50);
    }

    double longest() {
        return percent(100);
    }

    /** How many took less than so many milliseconds. */
    long within(int millis) {
        return sorted.stream().filter(nanos -> nanos < millis * MILLI).count();
    }

    static String millis(double time) {
        return String.format(Locale.ROOT, time < 10 ? "%.1f ms" : "%.0f ms", time);
    }
}
