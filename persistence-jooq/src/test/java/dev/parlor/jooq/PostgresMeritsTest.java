package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.testkit.MeritsContract;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresMeritsTest extends MeritsContract<JooqStorage> {
    @RegisterExtension
    final Scratch scratch = Scratch.postgres();

    @Override
    protected Transactions<JooqStorage> openStorage(InstantSource time) {
        return scratch.transactions(time);
    }
}
