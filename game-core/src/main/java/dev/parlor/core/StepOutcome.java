package dev.parlor.core;

import java.time.Instant;

/** What became of a step that somebody took. */
public sealed interface StepOutcome {
    /** It is done, and what comes next is planned. */
    record Done() implements StepOutcome {}

    /**
     * It is planned for later, and stays so.
     *
     * @param due the first instant at which it may be taken
     */
    record NotDue(Instant due) implements StepOutcome {}

    /** It was done or dropped before, or has nothing left to do. */
    record NothingToDo() implements StepOutcome {}

    /** The desk that was asked has no such task. */
    record NotMine() implements StepOutcome {}
}
