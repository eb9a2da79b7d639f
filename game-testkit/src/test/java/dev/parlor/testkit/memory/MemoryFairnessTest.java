package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.FairnessDesk;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.testkit.FairnessContract;
import dev.parlor.testkit.Fixtures;

class MemoryFairnessTest extends FairnessContract {
    @Override
    protected Transactions<? extends FairnessDesk.Storage> openStorage(SeedSource source) {
        return new MemoryTransactions(source, () -> Fixtures.NOON);
    }
}
