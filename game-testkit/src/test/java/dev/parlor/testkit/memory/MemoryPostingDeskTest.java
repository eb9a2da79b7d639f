package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.testkit.PostingDeskContract;
import java.time.InstantSource;

class MemoryPostingDeskTest extends PostingDeskContract {
    @Override
    protected Transactions<? extends PostingDesk.Storage> openStorage(InstantSource time) {
        return new MemoryTransactions(time);
    }
}
