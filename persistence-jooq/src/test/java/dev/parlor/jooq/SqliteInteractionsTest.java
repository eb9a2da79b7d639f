package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.interaction.InteractionDesk;
import dev.parlor.testkit.InteractionsContract;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteInteractionsTest extends InteractionsContract {
    @RegisterExtension
    final Scratch scratch = Scratch.sqlite();

    @Override
    protected Transactions<? extends InteractionDesk.Storage> openStorage(InstantSource time) {
        return scratch.transactions(time);
    }
}
