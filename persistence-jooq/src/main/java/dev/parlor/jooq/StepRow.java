package dev.parlor.jooq;

import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import dev.parlor.core.Step;

/** How a step is named in the table of db-scheduler: one task for all, so that a step of another version never gets lost. */
final class StepRow {
    static final String TASK = "step";

    private static final char BETWEEN = ' ';

    private StepRow() {}

    static String instance(Step step) {
        return step.task() + BETWEEN + step.subject();
    }

    static Step step(TaskInstanceId row) {
        int blank = row.getId().indexOf(BETWEEN);
        return new Step(row.getId().substring(0, blank), row.getId().substring(blank + 1));
    }
}
