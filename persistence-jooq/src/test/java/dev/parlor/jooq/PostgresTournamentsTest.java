package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.TournamentsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresTournamentsTest extends TournamentsContract {
    @RegisterExtension
    final Scratch scratch = Scratch.postgres();

    @Override
    protected Transactions<? extends TournamentDesk.Storage> open(Seeds seeds) {
        return scratch.transactions(() -> Fixtures.NOON, seeds);
    }
}
