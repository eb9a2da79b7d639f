package dev.parlor.core.memory;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.Pools;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.privacy.Renaming;
import java.util.List;
import java.util.Optional;

/** Pools and tickets in memory. */
final class MemoryPools implements Pools {
    private final Table<PoolId, Pool> pools;
    private final Table<BetId, Ticket> tickets;
    private final Rolls<PoolId, Ticket> byPool;
    private final Rolls<Bettor, Ticket> byBettor;

    private record Bettor(ParlorId parlor, PlayerId player) {}

    MemoryPools(Journal journal) {
        this.pools = new Table<>(journal);
        this.tickets = new Table<>(journal);
        this.byPool = new Rolls<>(journal);
        this.byBettor = new Rolls<>(journal);
    }

    @Override
    public Optional<Pool> find(PoolId id) {
        return pools.find(id);
    }

    @Override
    public void keep(Pool pool) {
        pools.put(pool.id(), pool);
    }

    @Override
    public Optional<Ticket> ticket(BetId bet) {
        return tickets.find(bet);
    }

    @Override
    public Optional<Ticket> add(Ticket ticket) {
        BetId bet = ticket.bet().id();
        Optional<Ticket> known = ticket(bet);
        if (known.isEmpty()) {
            append(bet, ticket);
        }
        return known;
    }

    private void append(BetId bet, Ticket ticket) {
        tickets.put(bet, ticket);
        byPool.append(ticket.pool(), ticket);
        find(ticket.pool())
                .map(pool -> new Bettor(pool.terms().parlor(), ticket.bet().bettor()))
                .ifPresent(bettor -> byBettor.append(bettor, ticket));
    }

    @Override
    public List<Ticket> tickets(PoolId pool) {
        return byPool.all(pool);
    }

    List<Ticket> tickets(ParlorId parlor, PlayerId bettor) {
        return byBettor.all(new Bettor(parlor, bettor));
    }

    void rename(Renaming renaming) {
        Bettor bettor = new Bettor(renaming.parlor(), renaming.from());
        byBettor.all(bettor).forEach(ticket -> {
            tickets.put(ticket.bet().id(), renaming.in(ticket));
            byPool.replace(ticket.pool(), ticket, renaming.in(ticket));
            byBettor.append(new Bettor(renaming.parlor(), renaming.to()), renaming.in(ticket));
        });
        byBettor.clear(bettor);
        pools.rows().toList().forEach(pool -> keep(renaming.in(pool)));
    }
}
