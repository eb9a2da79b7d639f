package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.PoolsContract;

class MemoryPoolsTest extends PoolsContract {
    @Override
    protected Transactions<? extends BettingDesk.Storage> openStorage() {
        return new MemoryTransactions(() -> Fixtures.NOON);
    }
}
