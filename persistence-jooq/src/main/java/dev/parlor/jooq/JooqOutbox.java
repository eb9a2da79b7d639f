package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.OUTBOX;

import dev.parlor.core.Fact;
import dev.parlor.core.ParlorId;
import dev.parlor.jooq.schema.tables.Outbox;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Facts that wait in a database for delivery, and the notices of them that remain. */
public final class JooqOutbox implements dev.parlor.core.Outbox {
    private final DSLContext dsl;
    private final Engine engine;
    private final FreshFacts fresh;

    JooqOutbox(DSLContext dsl, Engine engine, FreshFacts fresh) {
        this.dsl = dsl;
        this.engine = engine;
        this.fresh = fresh;
    }

    @Override
    public void put(Fact fact) {
        String body = FactJson.of(fact);
        Stamp now = engine.now();
        Wording put = Wording.telling(
                dsl,
                OUTBOX.ID,
                "outbox: put",
                () -> dsl.insertInto(OUTBOX)
                        .columns(OUTBOX.PARLOR, OUTBOX.KIND, OUTBOX.BODY, OUTBOX.PUT_AT)
                        .values(DSL.val(""), DSL.val(""), DSL.val(""), now.field()));
        Object[] values = now.behind(fact.parlor(), fact.getClass().getSimpleName(), body);
        long id = Statements.of(dsl).list(put, row -> row.getLong(1), values).getFirst();
        fresh.put(id, body, fact);
    }

    /**
     * Looks at the notices that are not delivered.
     *
     * @param most how many at most
     * @return the oldest, in the order in which they were put
     */
    public List<Notice> pending(int most) {
        return dsl.selectFrom(OUTBOX)
                .where(OUTBOX.DELIVERED_AT.isNull())
                .orderBy(OUTBOX.ID)
                .limit(most)
                .fetch(row -> new Notice(
                        row.getId(),
                        new ParlorId(row.getParlor()),
                        Nanos.instant(row.getPutAt()),
                        row.getKind(),
                        row.getBody(),
                        fresh.find(row.getId(), row.getBody())));
    }

    /**
     * Marks notices as delivered, within a write transaction.
     *
     * @param notices their identifiers
     */
    public void delivered(Collection<Long> notices) {
        Chunks.of(List.copyOf(notices), 512)
                .forEach(chunk -> dsl.update(OUTBOX)
                        .set(OUTBOX.DELIVERED_AT, engine.now().inlined())
                        .where(OUTBOX.ID.in(chunk))
                        .and(OUTBOX.DELIVERED_AT.isNull())
                        .execute());
        notices.forEach(fresh::forget);
    }

    /**
     * Deletes old notices that were delivered, within a write transaction. The newest stays, since the next identifier
     * follows from it.
     *
     * @param before what was delivered before this time may go
     * @param most how many of the oldest notices are looked at
     * @return how many were deleted
     */
    public int prune(Instant before, int most) {
        Outbox newest = OUTBOX.as("newest");
        Outbox oldest = OUTBOX.as("oldest");
        return dsl.deleteFrom(OUTBOX)
                .where(OUTBOX.ID.in(
                        dsl.select(oldest.ID).from(oldest).orderBy(oldest.ID).limit(most)))
                .and(OUTBOX.DELIVERED_AT.lt(Nanos.of(before)))
                .and(OUTBOX.ID.lt(dsl.select(DSL.max(newest.ID)).from(newest)))
                .execute();
    }
}
