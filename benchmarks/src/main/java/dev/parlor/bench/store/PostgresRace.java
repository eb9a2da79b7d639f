package dev.parlor.bench.store;

import dev.parlor.core.betting.PoolId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts bets of several clients on one PostgreSQL server: through the desk, and by pgbench with the statements that the
 * desk sends. Both run for the same time and take turns.
 *
 * @param pitch with a crowd on the server
 * @param pgbench how pgbench is started, but for its clients, time and pools
 */
record PostgresRace(Pitch pitch, List<String> pgbench, int seconds) {
    static final int CLIENTS = 8;
    private static final Pattern SPEED = Pattern.compile("(?m)^tps = ([0-9.]+) ");
    private static final Pattern RETRIED = Pattern.compile("number of transactions retried: \\d+ \\(([0-9.]+)%\\)");

    /**
     * Bets per second.
     *
     * @param desk through the desk
     * @param peer by pgbench
     * @param retried how many of a hundred transactions of pgbench lost a race
     */
    record Round(double desk, double peer, double retried) {}

    /** Runs both, on pools that the clients share out among themselves. */
    List<Round> run(List<PoolId> pools, int warmUps, int rounds) throws IOException, InterruptedException {
        List<Round> timed = new ArrayList<>();
        for (int i = 0; i < warmUps + rounds; i++) {
            double desk = desk(pools);
            String said = peer(pools);
            if (i >= warmUps) {
                timed.add(new Round(desk, number(SPEED, said), number(RETRIED, said)));
            }
        }
        return timed;
    }

    private double desk(List<PoolId> pools) {
        LongAdder placed = new LongAdder();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                PoolId pool = pools.get(i % pools.size());
                clients.execute(() -> {
                    while (System.nanoTime() < end) {
                        pitch.place(pool);
                        placed.increment();
                    }
                });
            }
        }
        return placed.sum() * 1e9 / (System.nanoTime() - start);
    }

    private String peer(List<PoolId> pools) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(pgbench);
        command.addAll(
                List.of("-D", "pools=" + pools.size(), "-c", "" + CLIENTS, "-j", "2", "-T", Integer.toString(seconds)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGOPTIONS", "-c default_transaction_isolation=serializable");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pgbench failed: " + said);
        }
        return said;
    }

    private static double number(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench said nothing like " + pattern + ": " + said);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
