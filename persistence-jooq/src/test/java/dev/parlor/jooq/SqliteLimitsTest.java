package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.testkit.LimitsContract;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteLimitsTest extends LimitsContract<JooqStorage> {
    @RegisterExtension
    final Scratch scratch = Scratch.sqlite();

    @Override
    protected Transactions<JooqStorage> openStorage(InstantSource time) {
        return scratch.transactions(time);
    }
}
