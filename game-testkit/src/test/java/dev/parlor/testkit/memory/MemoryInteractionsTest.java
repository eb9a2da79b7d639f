package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.interaction.InteractionDesk;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.testkit.InteractionsContract;
import java.time.InstantSource;

class MemoryInteractionsTest extends InteractionsContract {
    @Override
    protected Transactions<? extends InteractionDesk.Storage> openStorage(InstantSource time) {
        return new MemoryTransactions(time);
    }
}
