package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ENTRANTS;
import static dev.parlor.jooq.schema.Tables.MATCHES;
import static dev.parlor.jooq.schema.Tables.TOURNAMENTS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.Tournaments;
import dev.parlor.jooq.schema.tables.records.TournamentsRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Tournaments and their matches within one transaction.
 *
 * @param lately the bets of matches that other transactions read lately
 */
record JooqTournaments(DSLContext dsl, FrozenBets lately) implements Tournaments {
    @Override
    public Optional<Tournament> find(TournamentId id) {
        return dsl.selectFrom(TOURNAMENTS)
                .where(TOURNAMENTS.ID.eq(id.value()))
                .fetchOptional()
                .map(this::tournament);
    }

    @Override
    public void keep(Tournament tournament) {
        int known = dsl.update(TOURNAMENTS)
                .set(TOURNAMENTS.STATE, TournamentState.of(tournament).name())
                .set(TOURNAMENTS.BODY, TournamentCodec.write(tournament))
                .where(TOURNAMENTS.ID.eq(tournament.id().value()))
                .execute();
        if (known == 0) {
            add(tournament);
        }
        new JooqEntrants(dsl).keep(tournament.id(), tournament.entries());
    }

    @Override
    public Optional<Match> match(MatchId id) {
        return matches().find(id);
    }

    @Override
    public void keep(Match match) {
        matches().keep(match);
    }

    @Override
    public List<Match> matches(TournamentId tournament) {
        return matches().fetch(MATCHES.TOURNAMENT.eq(tournament.value()));
    }

    @Override
    public Optional<Match.Live> live(TournamentId tournament) {
        return matches(tournament, MatchState.LIVE).stream()
                .map(Match.Live.class::cast)
                .findFirst();
    }

    @Override
    public List<Match> coming(TournamentId tournament) {
        return matches(tournament, MatchState.COMING);
    }

    @Override
    public List<Tournament> newest(ParlorId parlor, int most) {
        return newest(parlor, most, DSL.noCondition());
    }

    @Override
    public List<Tournament> ongoing(ParlorId parlor, int most) {
        return newest(parlor, most, TOURNAMENTS.STATE.in(TournamentState.ONGOING));
    }

    @Override
    public List<Tournament> led(ParlorId parlor, PlayerId owner, int most) {
        return newest(
                parlor,
                most,
                TOURNAMENTS.ID.in(
                        DSL.select(ENTRANTS.TOURNAMENT).from(ENTRANTS).where(ENTRANTS.OWNER.eq(owner.value()))));
    }

    private List<Tournament> newest(ParlorId parlor, int most, Condition which) {
        return dsl.selectFrom(TOURNAMENTS)
                .where(TOURNAMENTS.PARLOR.eq(parlor.value()).and(which))
                .orderBy(TOURNAMENTS.ORDERING.desc())
                .limit(most)
                .fetch()
                .map(this::tournament);
    }

    private void add(Tournament tournament) {
        String parlor = tournament.plan().parlor().value();
        long last = dsl.select(DSL.coalesce(DSL.max(TOURNAMENTS.ORDERING), DSL.inline(0L)))
                .from(TOURNAMENTS)
                .where(TOURNAMENTS.PARLOR.eq(parlor))
                .fetchSingle()
                .value1();
        dsl.insertInto(TOURNAMENTS)
                .set(TOURNAMENTS.ID, tournament.id().value())
                .set(TOURNAMENTS.PARLOR, parlor)
                .set(TOURNAMENTS.ORDERING, last + 1)
                .set(TOURNAMENTS.STATE, TournamentState.of(tournament).name())
                .set(TOURNAMENTS.BODY, TournamentCodec.write(tournament))
                .execute();
    }

    private List<Match> matches(TournamentId tournament, List<String> states) {
        return matches().fetch(MATCHES.TOURNAMENT.eq(tournament.value()).and(MATCHES.STATE.in(states)));
    }

    private Tournament tournament(TournamentsRecord row) {
        return TournamentCodec.read(
                row.getId(),
                TournamentState.valueOf(row.getState()),
                row.getBody(),
                new JooqEntrants(dsl).of(new TournamentId(row.getId())));
    }

    private JooqMatches matches() {
        return new JooqMatches(dsl, lately);
    }
}
