package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.show.ShowDesk;
import dev.parlor.testkit.ShowDeskContract;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteShowDeskTest extends ShowDeskContract {
    @RegisterExtension
    final Scratch scratch = Scratch.sqlite();

    @Override
    protected Transactions<? extends ShowDesk.Storage> openStorage(InstantSource time) {
        return scratch.transactions(time);
    }
}
