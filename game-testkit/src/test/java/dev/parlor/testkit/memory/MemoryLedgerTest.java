package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.LedgerContract;

class MemoryLedgerTest extends LedgerContract {
    @Override
    protected Transactions<? extends EconomyDesk.Storage> openStorage() {
        return new MemoryTransactions(() -> Fixtures.NOON);
    }
}
