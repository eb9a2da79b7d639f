package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.show.InboxDesk;
import dev.parlor.testkit.InboxDeskContract;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteInboxDeskTest extends InboxDeskContract {
    @RegisterExtension
    final Scratch scratch = Scratch.sqlite();

    @Override
    protected Transactions<? extends InboxDesk.Storage> openStorage(InstantSource time) {
        return scratch.transactions(time);
    }
}
