package dev.parlor.ai.guard;

import dev.parlor.ai.wire.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider's turn to answer a question. */
public final class Turn {
    private final Deadline deadline;
    private final List<Failure> before;
    private final AtomicInteger retries;

    Turn(Deadline deadline, List<Failure> before) {
        this(deadline, before, new AtomicInteger(1));
    }

    private Turn(Deadline deadline, List<Failure> before, AtomicInteger retries) {
        this.deadline = deadline;
        this.before = List.copyOf(before);
        this.retries = retries;
    }

    /** A first turn of so much time. */
    public static Turn of(Duration time) {
        return new Turn(Deadline.in(time), List.of());
    }

    /** The same turn, over after so much time if it is not over before; it has its second try in common with this one. */
    public Turn within(Duration time) {
        return new Turn(deadline.within(time), before, retries);
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
    public boolean takesSecondTry() {
        return retries.getAndDecrement() > 0;
    }
}
