package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.memory.MemoryStorage;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.testkit.MeritsContract;
import java.time.InstantSource;

class MemoryMeritsTest extends MeritsContract<MemoryStorage> {
    @Override
    protected Transactions<MemoryStorage> openStorage(InstantSource time) {
        return new MemoryTransactions(time);
    }
}
