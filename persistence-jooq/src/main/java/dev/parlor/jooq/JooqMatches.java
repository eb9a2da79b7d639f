package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.MATCHES;

import dev.parlor.core.tournament.Fixture;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.jooq.schema.tables.records.MatchesRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Matches within one transaction. The parts of a match are written when they are new, and read only with its state. */
record JooqMatches(DSLContext dsl, FrozenBets lately) {
    Optional<Match> find(MatchId id) {
        return fetch(MATCHES.ID.eq(id.value())).stream().findFirst();
    }

    /** All matches that meet a condition, in the order in which they were first kept. */
    List<Match> fetch(Condition condition) {
        List<MatchesRecord> rows = dsl.selectFrom(MATCHES)
                .where(condition)
                .orderBy(MATCHES.ORDERING)
                .fetch();
        JooqMatchParts.Found found =
                rows.stream().anyMatch(JooqMatches::hasParts) ? parts().find(condition) : JooqMatchParts.Found.NOTHING;
        return rows.stream().map(row -> row(row, found).match()).toList();
    }

    void keep(Match match) {
        Optional<Long> endsAt =
                match instanceof Match.Betting betting ? Optional.of(Nanos.of(betting.until())) : Optional.empty();
        int known = dsl.update(MATCHES)
                .set(MATCHES.STATE, MatchState.of(match).name())
                .set(MATCHES.ENDS_AT, endsAt.orElse(null))
                .set(MATCHES.BODY, MatchCodec.write(match))
                .where(MATCHES.ID.eq(match.id().value()))
                .execute();
        if (known == 0) {
            add(match, endsAt);
        }
        parts().keep(match.id(), MatchParts.of(match));
    }

    private void add(Match match, Optional<Long> endsAt) {
        Fixture fixture = match.fixture();
        long last = dsl.select(DSL.coalesce(DSL.max(MATCHES.ORDERING), DSL.inline(0L)))
                .from(MATCHES)
                .where(MATCHES.TOURNAMENT.eq(fixture.tournament().value()))
                .fetchSingle()
                .value1();
        dsl.insertInto(MATCHES)
                .set(MATCHES.ID, match.id().value())
                .set(MATCHES.TOURNAMENT, fixture.tournament().value())
                .set(MATCHES.ORDERING, last + 1)
                .set(MATCHES.ROUND, (long) fixture.place().round())
                .set(MATCHES.NUMBER, (long) fixture.place().number())
                .set(MATCHES.ATTEMPT, (long) fixture.attempt())
                .set(MATCHES.STATE, MatchState.of(match).name())
                .set(MATCHES.ENDS_AT, endsAt.orElse(null))
                .set(MATCHES.BODY, MatchCodec.write(match))
                .execute();
    }

    private JooqMatchParts parts() {
        return new JooqMatchParts(dsl, lately);
    }

    private static boolean hasParts(MatchesRecord row) {
        return switch (MatchState.valueOf(row.getState())) {
            case WAITING, BYE, SEEDED, BETTING -> false;
            case LOCKED, DRAWN, SHOWING, SETTLING, SETTLED, VOIDING, VOIDED, WALKED_OVER -> true;
        };
    }

    private static MatchRow row(MatchesRecord row, JooqMatchParts.Found found) {
        Place place = new Place(Math.toIntExact(row.getRound()), Math.toIntExact(row.getNumber()));
        return new MatchRow(
                new Fixture(new TournamentId(row.getTournament()), place, Math.toIntExact(row.getAttempt())),
                MatchState.valueOf(row.getState()),
                Optional.ofNullable(row.getEndsAt()).map(Nanos::instant),
                row.getBody(),
                Optional.ofNullable(found.bets().get(row.getId())),
                Optional.ofNullable(found.fights().get(row.getId())));
    }
}
