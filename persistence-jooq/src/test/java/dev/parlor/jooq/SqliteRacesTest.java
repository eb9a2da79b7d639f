package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Seeds;
import dev.parlor.testkit.RacesContract;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteRacesTest extends RacesContract<JooqStorage> {
    @RegisterExtension
    final Scratch scratch = Scratch.sqlite();

    @Override
    protected Transactions<JooqStorage> openStorage(Seeds seeds, InstantSource time) {
        return scratch.transactions(time, seeds);
    }
}
