package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.SCHEDULED_TASKS;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The steps that are planned.
 *
 * @param planned how many there are
 * @param due how many of them should have begun and have not
 * @param failing how many of them have failed and will be taken again
 * @param late how long the longest of those that are due has waited, zero if none is
 */
public record Backlog(long planned, long due, long failing, Duration late) {
    /** Counts, as of an instant. */
    static Backlog at(Instant now, DSLContext dsl) {
        Condition due = SCHEDULED_TASKS.PICKED.isFalse().and(SCHEDULED_TASKS.EXECUTION_TIME.le(Nanos.of(now)));
        Condition failing = SCHEDULED_TASKS.CONSECUTIVE_FAILURES.gt(0L);
        return dsl.select(
                        DSL.count(),
                        DSL.count(DSL.when(due, 1)),
                        DSL.count(DSL.when(failing, 1)),
                        DSL.min(DSL.when(due, SCHEDULED_TASKS.EXECUTION_TIME)))
                .from(SCHEDULED_TASKS)
                .fetchSingle(row -> new Backlog(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Optional.ofNullable(row.value4())
                                .map(first -> Duration.between(Nanos.instant(first), now))
                                .orElse(Duration.ZERO)));
    }
}
