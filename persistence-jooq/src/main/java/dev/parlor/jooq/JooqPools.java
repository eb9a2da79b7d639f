package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.POOLS;
import static dev.parlor.jooq.schema.Tables.TICKETS;

import dev.parlor.core.betting.Bet;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.Pools;
import dev.parlor.core.betting.Ticket;
import dev.parlor.jooq.schema.tables.records.PoolsRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Insert;
import org.jooq.SelectConditionStep;

/** Pools and tickets in a database. */
record JooqPools(DSLContext dsl) implements Pools {
    @Override
    public Optional<Pool> find(PoolId id) {
        Wording byId = new Wording("pools: find", () -> dsl.selectFrom(POOLS).where(POOLS.ID.eq("")));
        return Statements.of(dsl).list(byId, PoolRow::read, id).stream().findFirst();
    }

    @Override
    public void keep(Pool pool) {
        PoolsRecord row = PoolRow.write(pool);
        // Also what the state does not have, in place of what the state before had.
        row.touched(true);
        dsl.insertInto(POOLS).set(row).onConflict(POOLS.ID).doUpdate().set(row).execute();
    }

    @Override
    public Optional<Ticket> ticket(BetId bet) {
        Wording byBet = new Wording("tickets: of a bet", () -> tickets(TICKETS.BET.eq("")));
        return Statements.of(dsl).list(byBet, TicketRow::read, bet).stream().findFirst();
    }

    @Override
    public Optional<Ticket> add(Ticket ticket) {
        Bet bet = ticket.bet();
        int added = Statements.of(dsl)
                .write(
                        new Wording("tickets: add", this::adding),
                        bet.id(),
                        ticket.pool(),
                        bet.bettor(),
                        bet.pick(),
                        bet.stake().value(),
                        Nanos.of(ticket.placed()),
                        ticket.odds().back().value(),
                        ticket.odds().stake().value());
        return added == 1 ? Optional.empty() : ticket(bet.id());
    }

    private Insert<?> adding() {
        return dsl.insertInto(TICKETS)
                .columns(
                        TICKETS.BET,
                        TICKETS.POOL,
                        TICKETS.BETTOR,
                        TICKETS.PICK,
                        TICKETS.STAKE,
                        TICKETS.PLACED_AT,
                        TICKETS.ODDS_BACK,
                        TICKETS.ODDS_STAKE)
                .values("", "", "", "", 0L, 0L, 0L, 0L)
                .onConflict(TICKETS.BET)
                .doNothing();
    }

    @Override
    public List<Ticket> tickets(PoolId pool) {
        Wording ofPool = new Wording(
                "tickets: of a pool", () -> tickets(TICKETS.POOL.eq("")).orderBy(TICKETS.ID));
        return Statements.of(dsl).list(ofPool, TicketRow::read, pool);
    }

    private SelectConditionStep<?> tickets(Condition wanted) {
        return dsl.select(TicketRow.COLUMNS).from(TICKETS).where(wanted);
    }
}
