package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.PAINT_JOBS;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.show.PaintJob;
import dev.parlor.core.show.PaintJobId;
import dev.parlor.core.show.PaintJobs;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** Pictures that are to be delivered, in a database. */
record JooqPaintJobs(DSLContext dsl) implements PaintJobs {
    @Override
    public void add(PaintJob job) {
        int added = dsl.insertInto(PAINT_JOBS)
                .set(PAINT_JOBS.ID, job.id().value())
                .set(PAINT_JOBS.TOKEN, job.token().hex())
                .set(PAINT_JOBS.ENDS_AT, Nanos.of(job.until()))
                .set(PAINT_JOBS.STATE, job.state().name())
                .onConflict(PAINT_JOBS.ID)
                .doNothing()
                .execute();
        if (added == 0) {
            throw new IllegalStateException("There is a paint job " + job.id());
        }
    }

    @Override
    public Optional<PaintJob> find(PaintJobId id) {
        return dsl.selectFrom(PAINT_JOBS)
                .where(PAINT_JOBS.ID.eq(id.value()))
                .fetchOptional(row -> new PaintJob(
                        id,
                        new Sha256(row.getToken()),
                        Nanos.instant(row.getEndsAt()),
                        PaintJob.State.valueOf(row.getState())));
    }

    @Override
    public boolean advance(PaintJobId id, PaintJob.State from, PaintJob.State to) {
        return dsl.update(PAINT_JOBS)
                        .set(PAINT_JOBS.STATE, to.name())
                        .where(PAINT_JOBS.ID.eq(id.value()))
                        .and(PAINT_JOBS.STATE.eq(from.name()))
                        .execute()
                == 1;
    }

    @Override
    public int prune(Instant before, int most) {
        return new Oldest(PAINT_JOBS.ID, PAINT_JOBS.ENDS_AT, Nanos.of(before), most).delete(dsl);
    }
}
