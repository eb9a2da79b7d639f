package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ENTRANTS;

import dev.parlor.core.tournament.Entrants;
import dev.parlor.core.tournament.TournamentId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/** Entrants within one transaction. Rows are written and deleted only where an entry came or went. */
record JooqEntrants(DSLContext dsl) {
    Entrants of(TournamentId tournament) {
        return new Entrants(rows(tournament).stream().map(EntrantRow::entrant).toList());
    }

    void keep(TournamentId tournament, Entrants entries) {
        List<EntrantRow> kept = rows(tournament);
        List<EntrantRow> wished = IntStream.range(0, entries.size())
                .mapToObj(i -> EntrantRow.of(i + 1L, entries.all().get(i)))
                .toList();
        List<Long> outdated = kept.stream()
                .filter(row -> !wished.contains(row))
                .map(EntrantRow::place)
                .toList();
        if (!outdated.isEmpty()) {
            dsl.deleteFrom(ENTRANTS)
                    .where(ENTRANTS.TOURNAMENT.eq(tournament.value()))
                    .and(ENTRANTS.PLACE.in(outdated))
                    .execute();
        }
        wished.stream().filter(row -> !kept.contains(row)).forEach(row -> add(tournament, row));
    }

    private void add(TournamentId tournament, EntrantRow row) {
        dsl.insertInto(ENTRANTS)
                .set(ENTRANTS.TOURNAMENT, tournament.value())
                .set(ENTRANTS.PLACE, row.place())
                .set(ENTRANTS.FIGHTER, row.fighter())
                .set(ENTRANTS.OWNER, row.owner().orElse(null))
                .set(ENTRANTS.BODY, row.body())
                .execute();
    }

    private List<EntrantRow> rows(TournamentId tournament) {
        return dsl.selectFrom(ENTRANTS)
                .where(ENTRANTS.TOURNAMENT.eq(tournament.value()))
                .orderBy(ENTRANTS.PLACE)
                .fetch(row -> new EntrantRow(
                        row.getPlace(), row.getFighter(), Optional.ofNullable(row.getOwner()), row.getBody()));
    }
}
