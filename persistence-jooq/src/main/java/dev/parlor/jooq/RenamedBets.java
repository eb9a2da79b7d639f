package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.POOLS;
import static dev.parlor.jooq.schema.Tables.TICKETS;

import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.privacy.Renaming;
import java.util.List;
import org.jooq.DSLContext;

/** Puts pseudonyms onto tickets and among those who could not bet in pools that are over. */
record RenamedBets(DSLContext dsl) {
    void rename(Renaming renaming, List<Ticket> tickets) {
        Batch renamed =
                new Batch(dsl, dsl.update(TICKETS).set(TICKETS.BETTOR, "").where(TICKETS.BET.eq("")));
        tickets.forEach(
                ticket -> renamed.add(renaming.to().value(), ticket.bet().id().value()));
        renamed.run();
        barred(renaming);
    }

    private void barred(Renaming renaming) {
        JooqPools pools = new JooqPools(dsl);
        dsl
                .select(POOLS.ID)
                .from(POOLS)
                .where(POOLS.PARLOR.eq(renaming.parlor().value()))
                .and(POOLS.BARRED.contains(renaming.from().value()))
                .fetch(POOLS.ID)
                .stream()
                .flatMap(id -> pools.find(new PoolId(id)).stream())
                .filter(pool -> !(pool instanceof Pool.Unpaid))
                .forEach(pool -> pools.keep(renaming.in(pool)));
    }
}
