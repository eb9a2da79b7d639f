package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.PayingContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresPayingTest extends PayingContract<JooqStorage> {
    @RegisterExtension
    final Scratch scratch = Scratch.postgres();

    @Override
    protected Transactions<JooqStorage> openStorage() {
        return scratch.transactions(() -> Fixtures.NOON);
    }
}
