package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.show.InboxDesk;
import dev.parlor.testkit.InboxDeskContract;
import java.time.InstantSource;

class MemoryInboxDeskTest extends InboxDeskContract {
    @Override
    protected Transactions<? extends InboxDesk.Storage> openStorage(InstantSource time) {
        return new MemoryTransactions(time);
    }
}
