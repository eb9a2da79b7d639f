package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.PoolsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlitePoolsTest extends PoolsContract {
    @RegisterExtension
    final Scratch scratch = Scratch.sqlite();

    @Override
    protected Transactions<? extends BettingDesk.Storage> openStorage() {
        return scratch.transactions(() -> Fixtures.NOON);
    }
}
