package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.memory.MemoryStorage;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.PayingContract;

class MemoryPayingTest extends PayingContract<MemoryStorage> {
    @Override
    protected Transactions<MemoryStorage> openStorage() {
        return new MemoryTransactions(() -> Fixtures.NOON);
    }
}
