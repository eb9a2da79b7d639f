package dev.parlor.bot.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parlor.bot.Run;
import dev.parlor.bot.Sitting;
import dev.parlor.core.money.MarkKey;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.Databases;
import dev.parlor.jooq.PostgresAccess;
import dev.parlor.testkit.Fixtures;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator at the command line, with the books on a server that asks for a password. */
class OperationsOnPostgresTest {
    private static final String PASSWORD = "open-sesame-42";

    private static EmbeddedPostgres server;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void serve() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        execute("CREATE ROLE keeper LOGIN CREATEDB PASSWORD '" + PASSWORD + "'");
        execute("CREATE DATABASE parlor OWNER keeper");
        Files.writeString(
                Path.of(ask("SHOW hba_file")),
                "local all all trust\nhost all postgres all trust\nhost all all all scram-sha-256\n");
        execute("SELECT pg_reload_conf()");
        try (Database database = Databases.postgres(new PostgresAccess(url(), "keeper", PASSWORD))) {
            database.transactions(
                            subject -> {
                                throw new IllegalStateException("Nothing draws " + subject + " here");
                            },
                            new MarkKey("the key of the tests"))
                    .<PostOutcome>write(storage -> storage.ledger().post(Fixtures.grant("k", "alice", 100)));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void reconcilePrintsEveryCurrencyWithItsDifference() {
        Run run = run(PASSWORD, "reconcile");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("      testkit    chips              0\n", "The books are sound.");
    }

    @Test
    void unsoundBooksAreFound() throws SQLException {
        execute("parlor", "UPDATE accounts SET balance = 107 WHERE kind = 'purse'");
        try {
            Run run = run(PASSWORD, "reconcile");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).contains("The balances of testkit in chips sum up to 7");
        } finally {
            execute("parlor", "UPDATE accounts SET balance = 100 WHERE kind = 'purse'");
        }
    }

    @Test
    void theDoctorComparesTheClocks() {
        Run run = run(PASSWORD, "doctor");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out())
                .containsPattern("ok  database   PostgreSQL [0-9.]+, jdbc:postgresql://")
                .containsPattern("ok  clock      This machine and the database server are [0-9]+ ms apart");
    }

    @Test
    void aBackupIsMadeByPgDumpAndTriedInAScratchDatabase() throws IOException, SQLException {
        needsTheClientTools();
        Path copy = folder.resolve("copy.dump");
        assertThat(run(PASSWORD, "backup", copy.toString()).err()).isEmpty();
        Run verified = run(PASSWORD, "restore", copy.toString(), "--verify");
        assertThat(verified.exit()).as(verified.out()).isZero();
        assertThat(verified.out()).contains("testkit    chips              0", "is sound.");

        Run whole = run(PASSWORD, "restore", copy.toString(), "--yes");
        assertThat(whole.exit()).isEqualTo(2);
        assertThat(whole.err()).contains("nothing was changed: on PostgreSQL");

        byte[] bytes = Files.readAllBytes(copy);
        Files.deleteIfExists(Path.of(copy + ".sha256"));
        for (int size : new int[] {bytes.length - 1, bytes.length / 2, 100, 3, 0}) {
            Files.write(copy, Arrays.copyOf(bytes, size));
            Run cut = run(PASSWORD, "restore", copy.toString(), "--verify");
            assertThat(cut.exit())
                    .as("%d of %d bytes: %s", size, bytes.length, cut.out())
                    .isEqualTo(1);
            assertThat(cut.out()).startsWith("  no  ").doesNotContain(PASSWORD);
        }
        assertThat(ask("SELECT string_agg(datname, ' ') FROM pg_database")).doesNotContain("parlor_verify");
    }

    @Test
    void aWrongPasswordIsToldWithoutThePassword() {
        for (String command : new String[] {"reconcile", "backup", "doctor", "settings", "table"}) {
            Run run = run("wrong-sesame-43", command);
            String all = run.out() + run.err();
            assertThat(all).doesNotContain("sesame");
            if (command.equals("settings")) {
                assertThat(all).contains("******");
            } else {
                assertThat(run.exit()).as(all).isBetween(1, 2);
                assertThat(all.replaceAll("\\s+", " "))
                        .contains(
                                "password authentication failed",
                                "database.user",
                                "PARLOR_DATABASE_PASSWORD in the environment");
            }
        }
        assertThat(logged()).doesNotContain("sesame");
    }

    @Test
    void aTableGoesOnWhereItWas() throws SQLException {
        execute("CREATE DATABASE tables OWNER keeper");
        Map<String, String> environment = environment(url().replace("/parlor", "/tables"), PASSWORD);
        Path data = folder.resolve("table");
        Run first = Run.typing("/start\n/daily\n", environment, Sitting.arguments(data));
        assertThat(first.out()).contains("Type /start to get chips", "Today's pay: 200 chips");
        Run second = Run.typing("/balance\n", environment, Sitting.arguments(data));
        assertThat(second.out().replaceAll("\\s+", " "))
                .contains("The house goes on where it was. Tournament home-night-1")
                .containsPattern("Welcome back, @you\\. Your purse holds 1,200 chips.* Your purse holds 1,200 chips");
        assertThat(first.err() + second.err()).isEmpty();
        assertThat(data.resolve("parlor.db")).doesNotExist();
        assertThat(data.resolve("logs/parlor.log")).content().doesNotContain("sesame", "Fault");
    }

    @Test
    void whatTheServerLacksIsToldWithWhatHelps() throws SQLException {
        needsTheClientTools();
        Path copy = folder.resolve("lacking.dump");
        assertThat(run(PASSWORD, "backup", copy.toString()).exit()).isZero();
        Run nowhere = Run.in(
                environment(url().replace("/parlor", "/nowhere"), PASSWORD), "reconcile", "--data", folder.toString());
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).contains("\"nowhere\" does not exist", "CREATE DATABASE ... OWNER keeper");
        execute("ALTER ROLE keeper NOCREATEDB");
        Run refused = run(PASSWORD, "restore", copy.toString(), "--verify");
        execute("ALTER ROLE keeper CREATEDB");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("permission denied", "keeper must own the database, and have CREATEDB");
    }

    @Test
    void aServerThatIsNotThereIsToldInASentence() {
        Run run = Run.in(
                environment("jdbc:postgresql://127.0.0.1:1/parlor", PASSWORD),
                "reconcile",
                "--data",
                folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("The database jdbc:postgresql://127.0.0.1:1/parlor cannot be opened: ", "refused")
                .doesNotContain("sesame", "Exception");
    }

    private static void needsTheClientTools() {
        assumeTrue(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "pg_restore"))),
                "pg_dump is missing: install the client tools of PostgreSQL (Debian: postgresql-client)");
    }

    private static String logged() {
        Path log = folder.resolve("logs").resolve("parlor.log");
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run run(String password, String... words) {
        return Run.in(
                environment(url(), password),
                Stream.concat(Stream.of(words), Stream.of("--data", folder.toString()))
                        .toArray(String[]::new));
    }

    private static Map<String, String> environment(String url, String password) {
        return Map.of(
                "PARLOR_DATABASE_URL", url, "PARLOR_DATABASE_USER", "keeper", "PARLOR_DATABASE_PASSWORD", password);
    }

    private static String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/parlor";
    }

    private static String ask(String question) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        execute("postgres", sql);
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
