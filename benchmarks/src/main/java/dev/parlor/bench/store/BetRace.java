package dev.parlor.bench.store;

import dev.parlor.core.betting.Odds;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.money.Amount;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Times bets through the desk, the same rows by hand, and bare commits, on one SQLite file and over its one writing
 * connection. Blocks of each take turns, so that what slows the machine slows all of them.
 */
final class BetRace {
    private static final Odds ODDS = new Odds(new Amount(39), new Amount(20));

    private final Pitch pitch;
    private final PoolId pool;
    private final int block;

    BetRace(Pitch pitch, PoolId pool, int block) {
        this.pitch = pitch;
        this.pool = pool;
        this.block = block;
    }

    /**
     * How long each took, on average of a block.
     *
     * @param desk a bet through the desk, in nanoseconds
     * @param raw its rows by hand
     * @param commit a transaction that changes one number
     */
    record Round(double desk, double raw, double commit) {}

    List<Round> run(int warmUps, int rounds) throws SQLException {
        List<Round> timed = new ArrayList<>();
        for (int i = 0; i < warmUps + rounds; i++) {
            Round round = new Round(desk(), raw(), commit());
            if (i >= warmUps) {
                timed.add(round);
            }
        }
        return timed;
    }

    private double desk() {
        long start = System.nanoTime();
        for (int i = 0; i < block; i++) {
            pitch.place(pool);
        }
        return (double) (System.nanoTime() - start) / block;
    }

    private double raw() throws SQLException {
        try (Connection connection = pitch.database().writers().getConnection();
                RawBets bets = new RawBets(connection, RawBooks.read(connection));
                Statement statement = connection.createStatement()) {
            long start = System.nanoTime();
            for (int i = 0; i < block; i++) {
                PlaceBet wish = pitch.wishes().next(pool);
                statement.execute("BEGIN IMMEDIATE");
                bets.write(wish, pitch.database().clock().instant(), ODDS);
                statement.execute("COMMIT");
            }
            return (double) (System.nanoTime() - start) / block;
        }
    }

    private double commit() throws SQLException {
        try (Connection connection = pitch.database().writers().getConnection();
                Statement statement = connection.createStatement()) {
            long start = System.nanoTime();
            for (int i = 0; i < block; i++) {
                statement.execute("BEGIN IMMEDIATE");
                statement.execute("UPDATE careers SET xp = xp + 1 WHERE player = '" + Crowd.player(i)
                        + "' AND parlor = '" + Crowd.PARLOR + "'");
                statement.execute("COMMIT");
            }
            return (double) (System.nanoTime() - start) / block;
        }
    }
}
