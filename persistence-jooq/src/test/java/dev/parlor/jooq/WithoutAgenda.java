package dev.parlor.jooq;

import dev.parlor.core.Agenda;
import dev.parlor.core.Outbox;
import dev.parlor.core.Step;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.Pools;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.money.Ledger;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.Tournaments;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The storage of tournaments for tests that take each step themselves. */
record WithoutAgenda(JooqTransactions transactions) implements Transactions<TournamentDesk.Storage> {
    @Override
    public <T> T read(Function<? super TournamentDesk.Storage, ? extends T> work) {
        return transactions.read(storage -> work.apply(new View(storage)));
    }

    @Override
    public <T> T write(Function<? super TournamentDesk.Storage, ? extends T> work) {
        return transactions.write(storage -> work.apply(new View(storage)));
    }

    private record View(JooqStorage storage) implements TournamentDesk.Storage, Agenda {
        @Override
        public Tournaments tournaments() {
            return storage.tournaments();
        }

        @Override
        public Pools pools() {
            return storage.pools();
        }

        @Override
        public Seeds seeds() {
            return storage.seeds();
        }

        @Override
        public Ledger ledger() {
            return storage.ledger();
        }

        @Override
        public Outbox outbox() {
            return storage.outbox();
        }

        @Override
        public Agenda agenda() {
            return this;
        }

        @Override
        public void plan(Step step, Instant due) {
            // Nobody waits for it.
        }

        @Override
        public void drop(Step step) {
            // Nobody waits for it.
        }

        @Override
        public Optional<Instant> due(Step step) {
            return Optional.empty();
        }
    }
}
