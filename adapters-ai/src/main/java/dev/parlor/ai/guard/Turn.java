package dev.parlor.ai.guard;

import dev.parlor.ai.wire.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider's turn to answer a question. */
public final class Turn {
    private final Deadline deadline;
    private final List<Failure> before;
    private final AtomicInteger retries = new AtomicInteger(1);

    Turn(Deadline deadline, List<Failure> before) {
        this.deadline = deadline;
        this.before = List.copyOf(before);
    }

    /** A first turn of so much time. */
    public static Turn of(Duration time) {
        return new Turn(Deadline.in(time), List.of());
    }

    /** When it is over. */
    public Deadline deadline() {
        return deadline;
    }

    /** Why those gave nothing who had their turn before, in order. */
    public List<Failure> before() {
        return before;
    }

    /** Whether somebody declined before, so that a milder question is in place. */
    public boolean wasBlocked() {
        return before.stream().anyMatch(Failure.Blocked.class::isInstance);
    }

    /** Takes the one second try that a turn has; tells whether it was there. */
    boolean takesSecondTry() {
        return retries.getAndDecrement() > 0;
    }
}
