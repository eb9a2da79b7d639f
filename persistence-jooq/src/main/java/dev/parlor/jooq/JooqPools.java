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
import org.jooq.Field;

/** Pools and tickets in a database. */
record JooqPools(DSLContext dsl, Engine engine) implements Pools {
    @Override
    public Optional<Pool> find(PoolId id) {
        return dsl.selectFrom(POOLS)
                .where(POOLS.ID.eq(id.value()))
                .fetchOptional()
                .map(PoolRow::read);
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
        return tickets(TICKETS.BET.eq(bet.value()), TICKETS.BET).stream().findFirst();
    }

    @Override
    public void add(Ticket ticket) {
        Bet bet = ticket.bet();
        int added = dsl.insertInto(TICKETS)
                .set(TICKETS.ID, engine.ids(dsl, TICKETS, TICKETS.ID, 1).getFirst())
                .set(TICKETS.BET, bet.id().value())
                .set(TICKETS.POOL, ticket.pool().value())
                .set(TICKETS.BETTOR, bet.bettor().value())
                .set(TICKETS.PICK, bet.pick().value())
                .set(TICKETS.STAKE, bet.stake().value())
                .set(TICKETS.PLACED_AT, Nanos.of(ticket.placed()))
                .set(TICKETS.ODDS_BACK, ticket.odds().back().value())
                .set(TICKETS.ODDS_STAKE, ticket.odds().stake().value())
                .onConflict(TICKETS.BET)
                .doNothing()
                .execute();
        if (added == 0) {
            throw new IllegalStateException("There is a ticket for bet " + bet.id());
        }
    }

    @Override
    public List<Ticket> tickets(PoolId pool) {
        return tickets(TICKETS.POOL.eq(pool.value()), TICKETS.ID);
    }

    private List<Ticket> tickets(Condition wanted, Field<?> order) {
        return TicketRow.read(
                dsl.select(TicketRow.COLUMNS).from(TICKETS).where(wanted).orderBy(order));
    }
}
