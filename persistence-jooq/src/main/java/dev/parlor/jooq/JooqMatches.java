package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.MATCHES;
import static dev.parlor.jooq.schema.Tables.MATCH_PARTS;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.tournament.Fixture;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.jooq.schema.tables.records.MatchesRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Matches within one transaction. The parts of a match are written when they are new, and read only with its state. */
record JooqMatches(DSLContext dsl) {
    Optional<Match> find(MatchId id) {
        return fetch(MATCHES.ID.eq(id.value())).stream().findFirst();
    }

    /** All matches that meet a condition, in the order in which they were first kept. */
    List<Match> fetch(Condition condition) {
        List<MatchesRecord> rows = dsl.selectFrom(MATCHES)
                .where(condition)
                .orderBy(MATCHES.ORDERING)
                .fetch();
        Map<String, Map<String, byte[]>> parts =
                rows.stream().anyMatch(JooqMatches::hasParts) ? parts(condition) : Map.of();
        return rows.stream()
                .map(row -> row(row, parts.getOrDefault(row.getId(), Map.of())).match())
                .toList();
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
        keepParts(match.id(), MatchParts.of(match));
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

    private void keepParts(MatchId match, MatchParts parts) {
        if (parts.bets().isEmpty()) {
            return;
        }
        Map<String, String> digests = dsl.select(MATCH_PARTS.PART, MATCH_PARTS.DIGEST)
                .from(MATCH_PARTS)
                .where(MATCH_PARTS.MATCH_ID.eq(match.value()))
                .fetchMap(MATCH_PARTS.PART, MATCH_PARTS.DIGEST);
        parts.bets()
                .ifPresent(bets ->
                        keepPart(match, MatchRow.BETS, bets.digest(), () -> String.join("\n", bets.lines()), digests));
        parts.fight()
                .map(FightCodec::write)
                .ifPresent(fight ->
                        keepPart(match, MatchRow.FIGHT, Sha256.of(fight).hex(), () -> fight, digests));
    }

    private void keepPart(MatchId match, String part, String digest, Supplier<String> text, Map<String, String> kept) {
        if (digest.equals(kept.get(part))) {
            return;
        }
        byte[] packed = Packed.pack(text.get());
        dsl.insertInto(MATCH_PARTS)
                .set(MATCH_PARTS.MATCH_ID, match.value())
                .set(MATCH_PARTS.PART, part)
                .set(MATCH_PARTS.DIGEST, digest)
                .set(MATCH_PARTS.PACKED, packed)
                .onConflict(MATCH_PARTS.MATCH_ID, MATCH_PARTS.PART)
                .doUpdate()
                .set(MATCH_PARTS.DIGEST, digest)
                .set(MATCH_PARTS.PACKED, packed)
                .execute();
    }

    private Map<String, Map<String, byte[]>> parts(Condition condition) {
        Map<String, Map<String, byte[]>> parts = new HashMap<>();
        dsl.select(MATCH_PARTS.MATCH_ID, MATCH_PARTS.PART, MATCH_PARTS.PACKED)
                .from(MATCH_PARTS)
                .where(MATCH_PARTS.MATCH_ID.in(
                        DSL.select(MATCHES.ID).from(MATCHES).where(condition)))
                .forEach(part -> parts.computeIfAbsent(part.value1(), unused -> new HashMap<>())
                        .put(part.value2(), part.value3()));
        return parts;
    }

    private static boolean hasParts(MatchesRecord row) {
        return switch (MatchState.valueOf(row.getState())) {
            case WAITING, BYE, SEEDED, BETTING -> false;
            case LOCKED, DRAWN, SHOWING, SETTLED, VOIDED, WALKED_OVER -> true;
        };
    }

    private static MatchRow row(MatchesRecord row, Map<String, byte[]> parts) {
        Place place = new Place(Math.toIntExact(row.getRound()), Math.toIntExact(row.getNumber()));
        return new MatchRow(
                new Fixture(new TournamentId(row.getTournament()), place, Math.toIntExact(row.getAttempt())),
                MatchState.valueOf(row.getState()),
                Optional.ofNullable(row.getEndsAt()).map(Nanos::instant),
                row.getBody(),
                parts);
    }
}
