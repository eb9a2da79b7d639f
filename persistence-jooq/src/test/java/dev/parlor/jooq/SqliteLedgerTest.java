package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.LedgerContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteLedgerTest extends LedgerContract {
    @RegisterExtension
    final Scratch scratch = Scratch.sqlite();

    @Override
    protected Transactions<? extends EconomyDesk.Storage> openStorage() {
        return scratch.transactions(() -> Fixtures.NOON);
    }
}
