package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.node.NodeDesk;
import dev.parlor.testkit.NodeDeskContract;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteNodeDeskTest extends NodeDeskContract {
    @RegisterExtension
    final Scratch scratch = Scratch.sqlite();

    @Override
    protected Transactions<? extends NodeDesk.Storage> openStorage(InstantSource time) {
        return scratch.transactions(time);
    }
}
