package dev.parlor.jooq;

import dev.parlor.core.Agenda;
import dev.parlor.core.Outbox;
import dev.parlor.core.Step;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Pools;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.Ledger;
import dev.parlor.core.money.Notes;
import dev.parlor.core.money.Offers;
import dev.parlor.core.money.Players;
import dev.parlor.core.money.SelfLimits;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The part of a storage that the contracts of ledger and pools look at. */
record DeskStorage(Ledger ledger, Pools pools, Outbox outbox) implements BettingDesk.Storage, EconomyDesk.Storage {
    static Transactions<DeskStorage> on(Transactions<JooqStorage> transactions) {
        return new Transactions<>() {
            @Override
            public <T> T read(Function<? super DeskStorage, ? extends T> work) {
                return transactions.read(storage -> work.apply(of(storage)));
            }

            @Override
            public <T> T write(Function<? super DeskStorage, ? extends T> work) {
                return transactions.write(storage -> work.apply(of(storage)));
            }
        };
    }

    private static DeskStorage of(JooqStorage storage) {
        return new DeskStorage(storage.ledger(), storage.pools(), storage.outbox());
    }

    @Override
    public Agenda agenda() {
        return new Agenda() {
            @Override
            public void plan(Step step, Instant due) {
                throw new UnsupportedOperationException("No pool here is so large that it is paid in parts");
            }

            @Override
            public void drop(Step step) {
                throw new UnsupportedOperationException("No pool here is so large that it is paid in parts");
            }

            @Override
            public Optional<Instant> due(Step step) {
                return Optional.empty();
            }
        };
    }

    @Override
    public Players players() {
        return (Players) Proxy.newProxyInstance(
                Players.class.getClassLoader(),
                new Class<?>[] {Players.class},
                (proxy, method, arguments) -> method.getName().equals("limits") ? SelfLimits.NONE : Optional.empty());
    }

    @Override
    public Offers offers() {
        throw new UnsupportedOperationException("Only the ledger and pools are tried");
    }

    @Override
    public Notes notes() {
        throw new UnsupportedOperationException("Only the ledger and pools are tried");
    }
}
