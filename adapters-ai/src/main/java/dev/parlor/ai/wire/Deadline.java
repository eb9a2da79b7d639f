package dev.parlor.ai.wire;

import java.time.Duration;

/** The moment at which somebody stops waiting. */
public final class Deadline {
    /** Nobody waits longer. */
    public static final Duration LONGEST = Duration.ofMinutes(30);

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /**
     * A moment from here.
     *
     * @param time until then; at most half an hour counts
     */
    public static Deadline in(Duration time) {
        Duration bounded = time.compareTo(LONGEST) > 0 ? LONGEST : time;
        return new Deadline(System.nanoTime() + bounded.toNanos());
    }

    /** The time until then, zero if it is over. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** Whether it is over. */
    public boolean isOver() {
        return left().isZero();
    }

    /** Whether something that takes so long would end before it. */
    public boolean leaves(Duration time) {
        return left().compareTo(time) > 0;
    }

    /** The earlier one of this and a moment from here. */
    public Deadline within(Duration time) {
        return leaves(time) ? in(time) : this;
    }
}
