package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.testkit.EconomyContract;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresEconomyTest extends EconomyContract {
    @RegisterExtension
    final Scratch scratch = Scratch.postgres();

    @Override
    protected Transactions<? extends EconomyDesk.Storage> openStorage(InstantSource time) {
        return scratch.transactions(time);
    }
}
