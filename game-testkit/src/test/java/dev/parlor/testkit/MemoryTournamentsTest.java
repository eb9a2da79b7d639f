package dev.parlor.testkit;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.tournament.TournamentDesk;

class MemoryTournamentsTest extends TournamentsContract {
    @Override
    protected Transactions<? extends TournamentDesk.Storage> open(Seeds seeds) {
        return new MemoryTransactions(seeds, () -> Fixtures.NOON);
    }
}
