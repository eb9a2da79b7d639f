package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.PLATES;
import static dev.parlor.jooq.schema.Tables.SHOWS;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Plate;
import dev.parlor.core.show.Show;
import dev.parlor.core.show.Shows;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.jooq.schema.tables.records.PlatesRecord;
import dev.parlor.jooq.schema.tables.records.ShowsRecord;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Shows within one transaction. */
record JooqShows(DSLContext dsl) implements Shows {
    @Override
    public Optional<Show> find(MatchId match) {
        return dsl.selectFrom(SHOWS).where(SHOWS.MATCH_ID.eq(match.value())).fetchOptional(row -> show(match, row));
    }

    @Override
    public void add(MatchId match, BattleScript script, Credit credit, Instant at) {
        int added = dsl.insertInto(SHOWS)
                .set(SHOWS.MATCH_ID, match.value())
                .set(SHOWS.SCRIPT, ScriptCodec.write(script))
                .set(SHOWS.PROVIDER, credit.provider())
                .set(SHOWS.MODEL, credit.model())
                .set(SHOWS.VERSION, credit.version())
                .set(SHOWS.TOLD_AT, Nanos.of(at))
                .onConflict(SHOWS.MATCH_ID)
                .doNothing()
                .execute();
        if (added == 0) {
            throw new IllegalStateException("There is a show of match " + match);
        }
    }

    @Override
    public void hang(MatchId match, Plate plate) {
        PlatesRecord row = new PlatesRecord(
                match.value(),
                plate.part().name(),
                plate.hash().hex(),
                plate.alternative(),
                plate.credit().provider(),
                plate.credit().model(),
                plate.credit().version());
        dsl.insertInto(PLATES)
                .set(row)
                .onConflict(PLATES.MATCH_ID, PLATES.PART)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public Optional<Plate> plate(MatchId match, Part part) {
        return dsl.selectFrom(PLATES)
                .where(of(match))
                .and(PLATES.PART.eq(part.name()))
                .fetchOptional(JooqShows::plate);
    }

    @Override
    public int prune(Instant before, int most) {
        Oldest oldest = new Oldest(SHOWS.MATCH_ID, SHOWS.TOLD_AT, Nanos.of(before), most);
        dsl.deleteFrom(PLATES).where(PLATES.MATCH_ID.in(oldest.keys())).execute();
        return oldest.delete(dsl);
    }

    private Show show(MatchId match, ShowsRecord row) {
        Map<Part, Plate> plates = dsl.selectFrom(PLATES).where(of(match)).fetch(JooqShows::plate).stream()
                .collect(Collectors.toMap(Plate::part, Function.identity()));
        return new Show(
                match,
                ScriptCodec.read(match.value(), row.getScript()),
                new Credit(row.getProvider(), row.getModel(), row.getVersion()),
                plates);
    }

    private static Condition of(MatchId match) {
        return PLATES.MATCH_ID.eq(match.value());
    }

    private static Plate plate(PlatesRecord row) {
        return new Plate(
                Part.valueOf(row.getPart()),
                new Sha256(row.getHash()),
                row.getAlternative(),
                new Credit(row.getProvider(), row.getModel(), row.getVersion()));
    }
}
