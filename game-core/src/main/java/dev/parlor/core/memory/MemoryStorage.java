package dev.parlor.core.memory;

import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Pools;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.Ledger;

/** Everything that the desks need stored, in memory; open only inside a transaction of {@link MemoryTransactions}. */
public final class MemoryStorage implements BettingDesk.Storage, EconomyDesk.Storage {
    private final Pools pools;
    private final Ledger ledger;
    private final MemoryOutbox outbox;

    MemoryStorage(Journal journal) {
        this.pools = new MemoryPools(journal);
        this.ledger = new MemoryLedger(journal);
        this.outbox = new MemoryOutbox(journal);
    }

    @Override
    public Pools pools() {
        return pools;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public MemoryOutbox outbox() {
        return outbox;
    }
}
