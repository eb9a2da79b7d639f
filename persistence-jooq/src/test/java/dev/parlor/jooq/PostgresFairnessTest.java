package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.FairnessDesk;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.testkit.FairnessContract;
import dev.parlor.testkit.Fixtures;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresFairnessTest extends FairnessContract {
    @RegisterExtension
    final Scratch scratch = Scratch.postgres();

    @Override
    protected Transactions<? extends FairnessDesk.Storage> openStorage(SeedSource source) {
        return scratch.transactions(() -> Fixtures.NOON, source);
    }
}
