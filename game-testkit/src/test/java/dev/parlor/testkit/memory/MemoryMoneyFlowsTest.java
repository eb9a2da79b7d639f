package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.money.AuditDesk;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.MoneyFlowsContract;

class MemoryMoneyFlowsTest extends MoneyFlowsContract {
    @Override
    protected Transactions<? extends AuditDesk.Storage> openStorage() {
        return new MemoryTransactions(() -> Fixtures.NOON);
    }
}
