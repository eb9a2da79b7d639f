package dev.parlor.bench.store;

import dev.parlor.core.betting.PoolId;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;

public final class StoreReport {
    private StoreReport() {}

    public static void main(String... arguments) throws SQLException, IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Path file = folder.resolve("parlor.db");
        for (String end : new String[] {"", "-wal", "-shm"}) {
            Files.deleteIfExists(folder.resolve("parlor.db" + end));
        }
        int players = Integer.parseInt(arguments[1]);
        int bets = Integer.parseInt(arguments[3]);
        try (Database database = Databases.sqlite(file, InstantSource.system())) {
            long start = System.nanoTime();
            Pitch pitch = Pitch.with(players, database);
            System.out.println("registered in " + (System.nanoTime() - start) / 1e9);
            PoolId pool = pitch.open("race");
            for (BetRace.Round round : new BetRace(pitch, pool, 200).run(0, Integer.parseInt(arguments[2]))) {
                System.out.printf(
                        "desk %.0f us raw %.0f us commit %.0f us ratio %.3f%n",
                        round.desk() / 1e3, round.raw() / 1e3, round.commit() / 1e3, round.raw() / round.desk());
            }
            if (bets == 0) {
                return;
            }
            for (int i = 0; i < 2; i++) {
                BigPool big = BigPool.with(bets, "alone" + i, pitch);
                System.out.println("lock " + big.lock() + " settle " + big.settle());
            }
            OpenLoop loop = new OpenLoop(200, new java.util.SplittableRandom(1));
            long until = System.nanoTime() + 20_000_000_000L;
            System.out.println(loop.run(() -> System.nanoTime() < until, () -> pitch.place(pool))
                    .text());
            BigPool big = BigPool.with(bets, "busy", pitch);
            CompletableFuture<Double> locking = CompletableFuture.supplyAsync(big::lock);
            System.out.println("locking "
                    + loop.run(() -> !locking.isDone(), () -> pitch.place(pool)).text() + locking.join());
            CompletableFuture<Double> settling = CompletableFuture.supplyAsync(big::settle);
            System.out.println("settling "
                    + loop.run(() -> !settling.isDone(), () -> pitch.place(pool))
                            .text() + settling.join());
            System.out.println(database.reconcile());
        }
    }
}
