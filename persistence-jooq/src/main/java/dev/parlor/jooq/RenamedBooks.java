package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ACCOUNTS;
import static dev.parlor.jooq.schema.Tables.MOVEMENTS;
import static dev.parlor.jooq.schema.Tables.NOTES;
import static dev.parlor.jooq.schema.Tables.OUTBOX;

import dev.parlor.core.privacy.Renaming;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Puts pseudonyms into the books, the notes beside them and the notices that went out. */
record RenamedBooks(DSLContext dsl) {
    private static final long UNRANKED = 0;
    private static final String NOTHING = "{}";

    void rename(Renaming renaming) {
        Purses purses = Purses.of(renaming.parlor(), renaming.from());
        Condition caused = MOVEMENTS
                .PARLOR
                .eq(renaming.parlor().value())
                .and(MOVEMENTS.PLAYER.eq(renaming.from().value()));
        keys(renaming, MOVEMENTS.ID.in(purses.movements(dsl)).or(caused));
        dsl.update(MOVEMENTS)
                .set(MOVEMENTS.PLAYER, renaming.to().value())
                .where(caused)
                .execute();
        dsl.update(ACCOUNTS)
                .set(ACCOUNTS.NAME, renaming.to().value())
                .set(ACCOUNTS.RANKED, UNRANKED)
                .where(purses.are())
                .execute();
        authors(renaming);
        notices(renaming);
    }

    /** Notes follow the keys of their movements. */
    private void keys(Renaming renaming, Condition concerned) {
        String parlor = renaming.parlor().value();
        Map<Long, String> acts = new TreeMap<>(dsl.select(MOVEMENTS.ID, MOVEMENTS.ACT)
                .from(MOVEMENTS)
                .where(concerned)
                .fetchMap(MOVEMENTS.ID, MOVEMENTS.ACT));
        Batch renamed =
                new Batch(dsl, dsl.update(MOVEMENTS).set(MOVEMENTS.ACT, "").where(MOVEMENTS.ID.eq(0L)));
        acts.forEach((id, act) -> {
            String other = renaming.inKey(act);
            if (!other.equals(act)) {
                renamed.add(other, id);
                dsl.update(NOTES)
                        .set(NOTES.ACT, other)
                        .where(NOTES.PARLOR.eq(parlor).and(NOTES.ACT.eq(act)))
                        .execute();
            }
        });
        renamed.run();
    }

    private void authors(Renaming renaming) {
        dsl.update(NOTES)
                .set(NOTES.AUTHOR, renaming.to().value())
                .where(NOTES.PARLOR.eq(renaming.parlor().value()))
                .and(NOTES.AUTHOR.eq(renaming.from().value()))
                .execute();
    }

    /** What was delivered is not needed; what waits goes out as it was, and then goes with its day. */
    private void notices(Renaming renaming) {
        dsl.update(OUTBOX)
                .set(OUTBOX.BODY, NOTHING)
                .where(OUTBOX.PARLOR.eq(renaming.parlor().value()))
                .and(OUTBOX.DELIVERED_AT.isNotNull())
                .and(OUTBOX.BODY.contains('"' + renaming.from().value() + '"'))
                .execute();
    }
}
