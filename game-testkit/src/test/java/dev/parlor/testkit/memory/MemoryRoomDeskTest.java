package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.chat.RoomDesk;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.testkit.RoomDeskContract;
import java.time.InstantSource;

class MemoryRoomDeskTest extends RoomDeskContract {
    @Override
    protected Transactions<? extends RoomDesk.Storage> openStorage(InstantSource time) {
        return new MemoryTransactions(time);
    }
}
