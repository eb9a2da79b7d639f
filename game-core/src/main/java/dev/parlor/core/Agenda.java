package dev.parlor.core;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a transaction writes down what is to be done later, so that a kill at any instant loses nothing. A planned step
 * is kept with the transaction, and is forgotten with it if it is rolled back. Once it is due it is taken, at least
 * once: whoever takes it looks here and at the state first, and drops it in the transaction that does its work. That
 * transaction may plan the same step anew, for a later time.
 */
public interface Agenda {
    /**
     * Plans a step, in place of the same step's earlier time if it is planned already.
     *
     * @param step what is to be done
     * @param due the first instant at which it may be taken
     */
    void plan(Step step, Instant due);

    /**
     * Forgets a step, if it is planned.
     *
     * @param step what is not to be done any more
     */
    void drop(Step step);

    /**
     * Looks up when a step is due.
     *
     * @param step any step
     * @return the first instant at which it may be taken, also while somebody is taking it; empty if it is not planned
     */
    Optional<Instant> due(Step step);

    /**
     * Takes a step that somebody believes to be due: drops it and does its work, which may plan it anew.
     *
     * @param step what is to be done
     * @param now the time
     * @param work does it
     * @return what became of it
     */
    default StepOutcome take(Step step, Instant now, Supplier<StepOutcome> work) {
        Optional<Instant> due = due(step);
        if (due.isEmpty()) {
            return new StepOutcome.NothingToDo();
        }
        if (now.isBefore(due.orElseThrow())) {
            return new StepOutcome.NotDue(due.orElseThrow());
        }
        drop(step);
        return work.get();
    }
}
