package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ENTRANTS;
import static dev.parlor.jooq.schema.Tables.MOVEMENTS;
import static dev.parlor.jooq.schema.Tables.TICKETS;
import static dev.parlor.jooq.schema.Tables.TOURNAMENTS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.money.Reason;
import dev.parlor.core.privacy.Renaming;
import dev.parlor.core.privacy.Traces;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentId;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Where players are named in a database. A person asks for that rarely and everybody bets, so tables that have no index
 * for it are walked.
 */
record JooqTraces(DSLContext dsl, JooqTournaments games, JooqLedger ledger) implements Traces {
    private static final String BET = "bet:";

    /** The tickets are found by the stakes that the purse paid, since those are in an index. */
    @Override
    public List<Ticket> tickets(ParlorId parlor, PlayerId player) {
        Condition sold = TICKETS.BET.in(dsl.select(DSL.substring(MOVEMENTS.ACT, BET.length() + 1))
                .from(MOVEMENTS)
                .where(MOVEMENTS.ID.in(Purses.of(parlor, player).movements(dsl)))
                .and(MOVEMENTS.REASON.eq(Reason.STAKE.name())));
        return TicketRow.all(
                dsl.select(TicketRow.COLUMNS).from(TICKETS).where(sold).orderBy(TICKETS.ID));
    }

    @Override
    public List<Tournament> tournaments(ParlorId parlor, PlayerId player) {
        Condition entered = TOURNAMENTS.ID.in(
                dsl.select(ENTRANTS.TOURNAMENT).from(ENTRANTS).where(ENTRANTS.OWNER.eq(player.value())));
        return dsl
                .select(TOURNAMENTS.ID)
                .from(TOURNAMENTS)
                .where(TOURNAMENTS.PARLOR.eq(parlor.value()))
                .and(entered.or(TOURNAMENTS.BODY.contains(PlanCodec.organisedBy(player))))
                .fetch(TOURNAMENTS.ID)
                .stream()
                .flatMap(id -> games.find(new TournamentId(id)).stream())
                .sorted(Comparator.comparing(Tournament::id))
                .toList();
    }

    @Override
    public void rename(Renaming renaming) {
        List<Tournament> named = tournaments(renaming.parlor(), renaming.from());
        named.forEach(tournament -> games.keep(renaming.in(tournament)));
        new RenamedBets(dsl).rename(renaming, tickets(renaming.parlor(), renaming.from()));
        new RenamedDraws(dsl).rename(renaming);
        new RenamedBooks(dsl).rename(renaming);
        ledger.forget();
    }
}
