package dev.parlor.bench.store;

import dev.parlor.core.betting.PoolId;
import dev.parlor.core.money.Ranking;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.Databases;
import dev.parlor.jooq.Reconciliation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Times bets and settlements on a SQLite file, and prints one table. */
public final class StoreReport {
    private static final int PER_SECOND = 200;
    private static final long SEED = 20_261_121;
    private static final double P99_MILLIS = 20;
    private static final double P99_WHILE_PAYING_MILLIS = 300;
    private static final double SETTLED_SECONDS = 3;

    private final Pitch pitch;
    private final Extent extent;
    private final PoolId pool;
    private final OpenLoop people = new OpenLoop(PER_SECOND, new SplittableRandom(SEED));

    private StoreReport(Pitch pitch, Extent extent) {
        this.pitch = pitch;
        this.extent = extent;
        this.pool = pitch.open("open");
    }

    /**
     * How much is measured.
     *
     * @param players how many are registered
     * @param bets how many are in the big pools, not more than players
     * @param warmUps how many rounds are not counted
     * @param rounds how often desk, rows by hand and commits take turns
     * @param block how many bets a turn has
     * @param seconds how long people come while nothing else happens
     */
    private record Extent(int players, int bets, int warmUps, int rounds, int block, int seconds) {
        static final Extent FULL = new Extent(100_000, 100_000, 60, 15, 400, 30);
        static final Extent QUICK = new Extent(5_000, 5_000, 1, 3, 100, 3);
    }

    /**
     * Runs and reports.
     *
     * @param arguments a folder that does not exist yet, then perhaps {@code --quick}
     * @throws IOException if the folder cannot be made
     * @throws SQLException if the database fails
     */
    public static void main(String... arguments) throws IOException, SQLException {
        List<String> wishes = List.of(arguments);
        Path folder = Files.createDirectory(Path.of(wishes.getFirst()));
        try (Database database = Databases.sqlite(folder.resolve("parlor.db"), InstantSource.system())) {
            Extent extent = wishes.contains("--quick") ? Extent.QUICK : Extent.FULL;
            new StoreReport(Pitch.with(extent.players(), database), extent).run();
        }
    }

    private void run() throws SQLException {
        Table.head();
        race();
        alone();
        boards();
        crowd();
        Reconciliation books = pitch.database().reconcile();
        if (!books.findings().isEmpty()) {
            throw new IllegalStateException("The books do not balance: " + books);
        }
    }

    private void race() throws SQLException {
        List<BetRace.Round> rounds = new BetRace(pitch, pool, extent.block()).run(extent.warmUps(), extent.rounds());
        Table.told("a bare commit", Table.whole(rounds, round -> round.commit() / 1e3), "µs");
        Table.told("the rows of a bet by hand", Table.whole(rounds, round -> round.raw() / 1e3), "µs");
        Table.told("a bet through the desk", Table.whole(rounds, round -> round.desk() / 1e3), "µs");
        Table.told("bets per second through the desk", Table.whole(rounds, round -> 1e9 / round.desk()), "/s");
        Table.share("of the rows by hand per second", rounds, round -> round.raw() / round.desk(), 0.6);
    }

    private void alone() throws SQLException {
        String what = "a pool of " + extent.bets() + " bets, ";
        for (int i = 1; i <= 2; i++) {
            BigPool big = BigPool.with(extent.bets(), "alone" + i, pitch);
            Table.told(what + "locked", Table.number("%.2f", big.lock()), "s");
            Table.under(what + "settled", big.settle(), "s", SETTLED_SECONDS);
        }
    }

    private void boards() {
        boards("balances", new Ranking.ByBalance(Crowd.CHIPS));
        boards("experience", new Ranking.ByExperience());
        boards("winnings", new Ranking.ByWinnings(Crowd.CHIPS));
    }

    private void boards(String what, Ranking ranking) {
        List<Double> times = IntStream.range(0, extent.rounds())
                .mapToObj(i -> pitch.look(ranking, Crowd.player(i)))
                .toList();
        String name = "a leaderboard of " + what + ", " + extent.players() + " players";
        Table.told(name, Table.tenths(times, time -> time / 1e6), "ms");
    }

    private void crowd() throws SQLException {
        long end = System.nanoTime() + extent.seconds() * 1_000_000_000L;
        Waits calm = people.run(() -> System.nanoTime() < end, () -> pitch.place(pool));
        tell("with " + extent.players() + " players stored", calm, P99_MILLIS);
        BigPool big = BigPool.with(extent.bets(), "busy", pitch);
        Table.told("while such a pool is locked", during(big::lock).text(), "");
        tell("while it is settled", during(big::settle), P99_WHILE_PAYING_MILLIS);
    }

    private Waits during(Supplier<Double> work) {
        CompletableFuture<Double> working = CompletableFuture.supplyAsync(work);
        Waits waits = people.run(() -> !working.isDone(), () -> pitch.place(pool));
        working.join();
        return waits;
    }

    private static void tell(String when, Waits waits, double limit) {
        Table.told(PER_SECOND + " bets a second " + when, waits.text(), "");
        Table.under("99 of 100 of them", waits.perMille(990), "ms", limit);
    }
}
