package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.chat.RoomDesk;
import dev.parlor.testkit.RoomDeskContract;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresRoomDeskTest extends RoomDeskContract {
    @RegisterExtension
    final Scratch scratch = Scratch.postgres();

    @Override
    protected Transactions<? extends RoomDesk.Storage> openStorage(InstantSource time) {
        return scratch.transactions(time);
    }
}
