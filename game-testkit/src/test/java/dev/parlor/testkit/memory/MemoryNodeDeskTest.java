package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.node.NodeDesk;
import dev.parlor.testkit.NodeDeskContract;
import java.time.InstantSource;

class MemoryNodeDeskTest extends NodeDeskContract {
    @Override
    protected Transactions<? extends NodeDesk.Storage> openStorage(InstantSource time) {
        return new MemoryTransactions(time);
    }
}
