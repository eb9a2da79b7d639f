package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.testkit.AgendaContract;
import dev.parlor.testkit.Fixtures;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresAgendaTest extends AgendaContract {
    @RegisterExtension
    final Scratch scratch = Scratch.postgres();

    @Override
    protected Transactions<? extends BettingDesk.Storage> openStorage() {
        return scratch.transactions(() -> Fixtures.NOON);
    }
}
