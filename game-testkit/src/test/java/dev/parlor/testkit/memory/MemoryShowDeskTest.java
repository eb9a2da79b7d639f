package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.show.ShowDesk;
import dev.parlor.testkit.ShowDeskContract;
import java.time.InstantSource;

class MemoryShowDeskTest extends ShowDeskContract {
    @Override
    protected Transactions<? extends ShowDesk.Storage> openStorage(InstantSource time) {
        return new MemoryTransactions(time);
    }
}
