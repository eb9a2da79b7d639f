package dev.parlor.ai.fetch;

import java.time.Duration;

/** The moment at which a fetch is over, whatever the server does. */
final class Deadline {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        Duration bounded = time.compareTo(LONGEST) > 0 ? LONGEST : time;
        return new Deadline(System.nanoTime() + bounded.toNanos());
    }

    boolean isOver() {
        return nanosLeft() <= 0;
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, nanosLeft()));
    }

    /** Returns the milliseconds left, rounded up, since sockets read zero as for ever. */
    int millisLeft() {
        return (int) left().toMillis() + 1;
    }

    private long nanosLeft() {
        return end - System.nanoTime();
    }
}
