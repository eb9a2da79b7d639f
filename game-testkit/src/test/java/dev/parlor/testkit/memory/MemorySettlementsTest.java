package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.testkit.SettlementsContract;
import java.time.InstantSource;

class MemorySettlementsTest extends SettlementsContract {
    @Override
    protected Transactions<? extends BettingDesk.Storage> openStorage(InstantSource time) {
        return new MemoryTransactions(time);
    }
}
