package dev.parlor.bench.store;

import dev.parlor.core.betting.LockOutcome;
import dev.parlor.core.betting.Odds;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.SettleOutcome;
import dev.parlor.core.betting.SettlePool;
import dev.parlor.core.money.Amount;
import dev.parlor.jooq.DueWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** A stored pool with many bets, each by another player, that is locked and settled as the house does it. */
final class BigPool {
    private static final Odds ODDS = new Odds(new Amount(39), new Amount(20));
    private static final int AT_ONCE = 10_000;
    private static final long LOOK_AGAIN = 1_000_000;

    private final Pitch pitch;
    private final PoolId pool;

    private BigPool(Pitch pitch, PoolId pool) {
        this.pitch = pitch;
        this.pool = pool;
    }

    /** Opens a pool and writes bets by hand, which locking proves to be as the desk writes them. */
    static BigPool with(int bets, String name, Pitch pitch) throws SQLException {
        PoolId pool = pitch.open(name);
        int left = bets - pitch.desk().tickets(pool).size();
        try (Connection connection = pitch.database().writers().getConnection();
                RawBets raw = new RawBets(connection, RawBooks.read(connection))) {
            connection.setAutoCommit(false);
            for (int i = 0; i < left; i++) {
                raw.write(pitch.wishes().next(pool), pitch.database().clock().instant(), ODDS);
                if (i % AT_ONCE == AT_ONCE - 1) {
                    connection.commit();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
        return new BigPool(pitch, pool);
    }

    /** How long it takes to lock it, in seconds. */
    double lock() {
        long start = System.nanoTime();
        LockOutcome outcome = pitch.desk().lock(pool);
        if (!(outcome instanceof LockOutcome.Locked)) {
            throw new IllegalStateException("Pool " + pool + " was not locked: " + outcome);
        }
        return seconds(start);
    }

    /** How long it takes until everybody is paid, by steps that the house's own due work takes, in seconds. */
    double settle() {
        Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
        try (DueWork work = new DueWork(
                pitch.database(),
                "benchmark",
                pitch.database().clock(),
                pitch.desk()::take,
                faults::add,
                DueWork.Pace.STEADY)) {
            work.start();
            long start = System.nanoTime();
            SettleOutcome first = pitch.desk().settle(SettlePool.of(pool, Wishes.PICKS.getFirst()));
            if (!(first instanceof SettleOutcome.Settling)) {
                throw new IllegalStateException("Pool " + pool + " is not paid in steps: " + first);
            }
            work.nudge();
            while (pitch.desk()
                    .pool(pool)
                    .filter(Pool.Settled.class::isInstance)
                    .isEmpty()) {
                if (!faults.isEmpty()) {
                    throw new IllegalStateException("Pool " + pool + " is not settled", faults.remove());
                }
                LockSupport.parkNanos(LOOK_AGAIN);
            }
            return seconds(start);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
