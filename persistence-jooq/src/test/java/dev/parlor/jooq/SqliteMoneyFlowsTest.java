package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.money.AuditDesk;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.MoneyFlowsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteMoneyFlowsTest extends MoneyFlowsContract {
    @RegisterExtension
    final Scratch scratch = Scratch.sqlite();

    @Override
    protected Transactions<? extends AuditDesk.Storage> openStorage() {
        return scratch.transactions(() -> Fixtures.NOON);
    }
}
