package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.testkit.SettlementsContract;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteSettlementsTest extends SettlementsContract {
    @RegisterExtension
    final Scratch scratch = Scratch.sqlite();

    @Override
    protected Transactions<? extends BettingDesk.Storage> openStorage(InstantSource time) {
        return scratch.transactions(time);
    }
}
