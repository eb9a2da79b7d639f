package dev.parlor.testkit;

import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.tournament.TournamentDesk;
import java.util.function.Function;

/**
 * Transactions with a fuse built into every write.
 *
 * @param <S> the storage behind them
 */
public final class FusedTransactions<S extends BettingDesk.Storage & TournamentDesk.Storage>
        implements Transactions<FusedStorage<S>> {
    private final Transactions<? extends S> transactions;
    private final Fuse fuse;

    /**
     * Builds a fuse in.
     *
     * @param transactions the transactions that it breaks off
     * @param fuse tells when
     */
    public FusedTransactions(Transactions<? extends S> transactions, Fuse fuse) {
        this.transactions = transactions;
        this.fuse = fuse;
    }

    @Override
    public <T> T read(Function<? super FusedStorage<S>, ? extends T> work) {
        return transactions.read(storage -> work.apply(new FusedStorage<>(storage, fuse)));
    }

    @Override
    public <T> T write(Function<? super FusedStorage<S>, ? extends T> work) {
        return transactions.write(storage -> work.apply(new FusedStorage<>(storage, fuse)));
    }
}
