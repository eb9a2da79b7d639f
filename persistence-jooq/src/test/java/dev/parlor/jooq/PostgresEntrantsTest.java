package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Seeds;
import dev.parlor.testkit.EntrantsContract;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresEntrantsTest extends EntrantsContract<JooqStorage> {
    @RegisterExtension
    final Scratch scratch = Scratch.postgres();

    @Override
    protected Transactions<JooqStorage> openStorage(Seeds seeds, InstantSource time) {
        return scratch.transactions(time, seeds);
    }
}
