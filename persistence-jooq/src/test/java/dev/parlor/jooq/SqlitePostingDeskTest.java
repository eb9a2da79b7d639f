package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.testkit.PostingDeskContract;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlitePostingDeskTest extends PostingDeskContract {
    @RegisterExtension
    final Scratch scratch = Scratch.sqlite();

    @Override
    protected Transactions<? extends PostingDesk.Storage> openStorage(InstantSource time) {
        return scratch.transactions(time);
    }
}
