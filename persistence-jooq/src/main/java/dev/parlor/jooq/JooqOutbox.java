package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.OUTBOX;

import dev.parlor.core.Fact;
import dev.parlor.core.Outbox;
import dev.parlor.core.ParlorId;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;

/** Facts that wait in a database for delivery, and the notices of them that remain. */
public final class JooqOutbox implements Outbox {
    private final DSLContext dsl;
    private final Engine engine;

    JooqOutbox(DSLContext dsl, Engine engine) {
        this.dsl = dsl;
        this.engine = engine;
    }

    @Override
    public void put(Fact fact) {
        dsl.insertInto(OUTBOX)
                .set(OUTBOX.ID, engine.ids(dsl, OUTBOX, OUTBOX.ID, 1).getFirst())
                .set(OUTBOX.PARLOR, fact.parlor().value())
                .set(OUTBOX.PUT_AT, engine.now())
                .set(OUTBOX.KIND, fact.getClass().getSimpleName())
                .set(OUTBOX.BODY, FactJson.of(fact))
                .execute();
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
                        row.getBody()));
    }

    /**
     * Marks notices as delivered, within a write transaction.
     *
     * @param notices their identifiers
     */
    public void delivered(Collection<Long> notices) {
        Chunks.of(List.copyOf(notices), 512)
                .forEach(chunk -> dsl.update(OUTBOX)
                        .set(OUTBOX.DELIVERED_AT, engine.now())
                        .where(OUTBOX.ID.in(chunk))
                        .and(OUTBOX.DELIVERED_AT.isNull())
                        .execute());
    }
}
