package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.testkit.EconomyContract;
import java.time.InstantSource;

class MemoryEconomyTest extends EconomyContract {
    @Override
    protected Transactions<? extends EconomyDesk.Storage> openStorage(InstantSource time) {
        return new MemoryTransactions(time);
    }
}
