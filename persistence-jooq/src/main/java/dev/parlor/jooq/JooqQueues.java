package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.QUEUES;

import dev.parlor.core.node.Queues;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** Queues in a database: of processes that look at the same one at once, all but one lose the race and look again. */
record JooqQueues(DSLContext dsl) implements Queues {
    @Override
    public Optional<Instant> free(String queue) {
        return dsl.select(QUEUES.FREE_AT)
                .from(QUEUES)
                .where(QUEUES.NAME.eq(queue))
                .fetchOptional(QUEUES.FREE_AT)
                .map(Nanos::instant);
    }

    @Override
    public void keep(String queue, Instant free) {
        dsl.insertInto(QUEUES)
                .set(QUEUES.NAME, queue)
                .set(QUEUES.FREE_AT, Nanos.of(free))
                .onConflict(QUEUES.NAME)
                .doUpdate()
                .set(QUEUES.FREE_AT, Nanos.of(free))
                .execute();
    }
}
