package dev.parlor.bench.store;

import dev.parlor.core.betting.PoolId;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.Databases;
import dev.parlor.jooq.PostgresAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Times bets on the server that {@code benchmarks/postgres.sh} started. */
public final class PostgresReport {
    private static final int PLAYERS = 20_000;
    private static final String USER = "parlor";

    private PostgresReport() {}

    /**
     * Runs and reports.
     *
     * @param arguments the script for pgbench, then how many rounds there are and how many seconds each takes
     * @throws IOException if pgbench cannot be started
     * @throws InterruptedException if somebody wants it to stop
     * @throws SQLException if the database fails
     */
    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        Path script = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        try (Database database = Databases.postgres(new PostgresAccess(variable("PARLOR_BENCH_URL"), USER, ""))) {
            Pitch pitch = Pitch.with(PLAYERS, database);
            List<PoolId> pools = IntStream.range(0, PostgresRace.CLIENTS)
                    .mapToObj(i -> pitch.open("race" + i))
                    .toList();
            analyze(database);
            PostgresRace race = new PostgresRace(pitch, pgbench(script, database), seconds);
            Table.head();
            report("8 clients on 8 matches", race.run(pools, 1, rounds));
            report("8 clients on one match", race.run(pools.subList(0, 1), 1, rounds));
        }
    }

    private static void report(String what, List<PostgresRace.Round> rounds) {
        Table.told("bets per second by pgbench, " + what, Table.whole(rounds, PostgresRace.Round::peer), "/s");
        Table.told("transactions that pgbench ran again", Table.tenths(rounds, PostgresRace.Round::retried), "%");
        Table.told("bets per second through the desk", Table.whole(rounds, PostgresRace.Round::desk), "/s");
        Table.share("ratio, " + what, rounds, round -> round.desk() / round.peer(), 0.5);
    }

    private static List<String> pgbench(Path script, Database database) throws SQLException {
        return List.of(
                variable("PARLOR_BENCH_BIN") + "/pgbench",
                "-h",
                "127.0.0.1",
                "-p",
                variable("PARLOR_BENCH_PORT"),
                "-U",
                USER,
                "-n",
                "-M",
                "prepared",
                "--max-tries=1000",
                "-f",
                script.toString(),
                "-D",
                "players=" + PLAYERS,
                "-D",
                "firstpurse=" + account(database, Crowd.player(0).value()),
                "-D",
                "firstpot=" + account(database, "pool:race0:pick:A"),
                USER);
    }

    /** Has the server count the crowd, as it does by itself within minutes. */
    private static void analyze(Database database) throws SQLException {
        try (Connection connection = database.writers().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
    }

    private static long account(Database database, String name) throws SQLException {
        try (Connection connection = database.writers().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM accounts WHERE name = '" + name + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new IllegalStateException(name + " is missing; benchmarks/postgres.sh sets it"));
    }
}
