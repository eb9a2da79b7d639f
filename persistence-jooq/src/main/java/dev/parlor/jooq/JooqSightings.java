package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.SIGHTINGS;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Look;
import dev.parlor.core.show.Onlooker;
import dev.parlor.core.show.Sightings;
import dev.parlor.jooq.schema.tables.records.SightingsRecord;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** What was seen in pictures, in a database. */
record JooqSightings(DSLContext dsl) implements Sightings {
    @Override
    public Optional<Onlooker.Seen> find(Sha256 picture) {
        return dsl.selectFrom(SIGHTINGS)
                .where(SIGHTINGS.PICTURE.eq(picture.hex()))
                .fetchOptional(row -> new Onlooker.Seen(
                        new Look(NameList.read(row.getWords(), word -> word)),
                        new Credit(row.getProvider(), row.getModel(), row.getVersion())));
    }

    @Override
    public void keep(Sha256 picture, Onlooker.Seen seen, Instant at) {
        SightingsRecord row = new SightingsRecord(
                picture.hex(),
                NameList.of(seen.look().words(), word -> word),
                seen.credit().provider(),
                seen.credit().model(),
                seen.credit().version(),
                Nanos.of(at));
        dsl.insertInto(SIGHTINGS)
                .set(row)
                .onConflict(SIGHTINGS.PICTURE)
                .doUpdate()
                .set(row)
                .execute();
    }

    /** Forgets some of what was seen before an instant, and tells how much. */
    int prune(Instant before, int most) {
        return new Oldest(SIGHTINGS.PICTURE, SIGHTINGS.SEEN_AT, Nanos.of(before), most).delete(dsl);
    }
}
