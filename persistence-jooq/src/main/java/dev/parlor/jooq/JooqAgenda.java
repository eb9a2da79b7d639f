package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.SCHEDULED_TASKS;

import dev.parlor.core.Agenda;
import dev.parlor.core.Step;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * The agenda inside a transaction. A step that is planned anew while a node is taking it gets a version that it never
 * had, also if it was dropped before, so that the node, once it is done, leaves the new plan alone.
 *
 * @param dsl the transaction's own context
 */
record JooqAgenda(DSLContext dsl) implements Agenda {
    /** So many that two are never the same, and that counting on from one never overflows. */
    private static final long VERSIONS = 1L << 62;

    @Override
    public void plan(Step step, Instant due) {
        long version = ThreadLocalRandom.current().nextLong(VERSIONS);
        dsl.insertInto(SCHEDULED_TASKS)
                .set(SCHEDULED_TASKS.TASK_NAME, StepRow.TASK)
                .set(SCHEDULED_TASKS.TASK_INSTANCE, StepRow.instance(step))
                .set(SCHEDULED_TASKS.EXECUTION_TIME, Nanos.of(due))
                .set(SCHEDULED_TASKS.PICKED, false)
                .set(SCHEDULED_TASKS.VERSION, version)
                .onConflict(SCHEDULED_TASKS.TASK_NAME, SCHEDULED_TASKS.TASK_INSTANCE)
                .doUpdate()
                .set(SCHEDULED_TASKS.EXECUTION_TIME, Nanos.of(due))
                .set(SCHEDULED_TASKS.PICKED, false)
                .setNull(SCHEDULED_TASKS.PICKED_BY)
                .setNull(SCHEDULED_TASKS.LAST_HEARTBEAT)
                .setNull(SCHEDULED_TASKS.CONSECUTIVE_FAILURES)
                .set(SCHEDULED_TASKS.VERSION, version)
                .execute();
    }

    @Override
    public void drop(Step step) {
        dsl.deleteFrom(SCHEDULED_TASKS).where(is(step)).execute();
    }

    @Override
    public Optional<Instant> due(Step step) {
        return dsl.select(SCHEDULED_TASKS.EXECUTION_TIME)
                .from(SCHEDULED_TASKS)
                .where(is(step))
                .fetchOptional(SCHEDULED_TASKS.EXECUTION_TIME)
                .map(Nanos::instant);
    }

    private static Condition is(Step step) {
        return SCHEDULED_TASKS.TASK_NAME.eq(StepRow.TASK).and(SCHEDULED_TASKS.TASK_INSTANCE.eq(StepRow.instance(step)));
    }
}
