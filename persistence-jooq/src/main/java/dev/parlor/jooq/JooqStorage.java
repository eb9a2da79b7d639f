package dev.parlor.jooq;

import dev.parlor.core.Agenda;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Pools;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.Ledger;
import org.jooq.DSLContext;

/** Everything that the desks need stored, in one transaction of a database. */
public final class JooqStorage implements BettingDesk.Storage, EconomyDesk.Storage {
    private final DSLContext dsl;
    private final Engine engine;

    JooqStorage(DSLContext dsl, Engine engine) {
        this.dsl = dsl;
        this.engine = engine;
    }

    @Override
    public Pools pools() {
        return new JooqPools(dsl, engine);
    }

    @Override
    public Ledger ledger() {
        return new JooqLedger(dsl, engine);
    }

    @Override
    public Agenda agenda() {
        return new JooqAgenda(dsl);
    }

    @Override
    public JooqOutbox outbox() {
        return new JooqOutbox(dsl, engine);
    }
}
