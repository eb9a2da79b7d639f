package dev.parlor.bot.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.Run;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.MarkKey;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.Databases;
import dev.parlor.jooq.JooqTransactions;
import dev.parlor.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator at the command line, with the books in a file. */
class OperationsTest {
    @TempDir
    private Path folder;

    @Test
    void aBackupIsMadeTriedAndBroughtBack() throws IOException {
        grant("k", 100);
        Run backup = run("backup");
        assertThat(backup.exit()).isZero();
        Path copy = onlyBackup();
        assertThat(backup.out()).contains("Copied to " + copy, "only you may read it", "restore " + copy + " --verify");

        grant("later", 7);
        Run verified = run("restore", copy.toString(), "--verify");
        assertThat(verified.exit()).isZero();
        assertThat(verified.out())
                .containsSubsequence("every byte is as it was written", "testkit", "chips", "0", "is sound");
        assertThat(balance(database())).isEqualTo(107);

        Run restored = run("restore", copy.toString(), "--yes");
        assertThat(restored.exit()).isZero();
        assertThat(restored.out()).contains("It is restored to", "is kept as " + database() + ".before-restore");
        assertThat(balance(database())).isEqualTo(100);
        assertThat(balance(Path.of(database() + ".before-restore"))).isEqualTo(107);
    }

    @Test
    void aBackupGoesToTheFileOrIntoTheFolderThatIsNamed() {
        grant("k", 100);
        assertThat(run("backup", folder.resolve("my.db").toString()).exit()).isZero();
        assertThat(folder.resolve("my.db")).isNotEmptyFile();
        assertThat(run("backup", folder.toString()).exit()).isZero();
        assertThat(folder).isDirectoryContaining("regex:.*/parlor-[0-9]{8}-[0-9]{6}\\.db");
    }

    @Test
    void theDatabaseItselfIsNoPlaceForItsBackup() {
        grant("k", 100);
        Run run = run("backup", folder.resolve("data/../data/parlor.db").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is the database itself");
        assertThat(balance(database())).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no\n", "y\n", "yes please\n", "\n"})
    void nothingIsReplacedUntilSomebodySaysYes(String typed) {
        grant("k", 100);
        String copy = folder.resolve("copy.db").toString();
        assertThat(run("backup", copy).exit()).isZero();
        grant("later", 7);
        Run asked = typing(typed, "restore", copy);
        assertThat(asked.exit()).isEqualTo(2);
        assertThat(asked.out()).contains("Type yes");
        assertThat(asked.err()).contains("nothing was changed");
        assertThat(balance(database())).isEqualTo(107);
        assertThat(typing("yes\n", "restore", copy).exit()).isZero();
        assertThat(balance(database())).isEqualTo(100);
    }

    @Test
    void aDamagedBackupIsRefusedAndReplacesNothing() throws IOException {
        grant("k", 100);
        Path copy = folder.resolve("copy.db");
        run("backup", copy.toString());
        byte[] bytes = Files.readAllBytes(copy);
        bytes[bytes.length / 2] ^= 1;
        Files.write(copy, bytes);
        for (Run run : List.of(run("restore", copy.toString(), "--verify"), run("restore", copy.toString(), "--yes"))) {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).startsWith("  no  The backup " + copy + " is damaged: its SHA-256 is ");
        }
        assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**before-restore*");
    }

    @Test
    void aDatabaseThatIsOpenIsNotReplaced() {
        grant("k", 100);
        String copy = folder.resolve("copy.db").toString();
        run("backup", copy);
        try (Database open = Databases.sqlite(database(), () -> Fixtures.NOON)) {
            Run run = run("restore", copy, "--yes");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("is in use");
            assertThat(open.reconcile().findings()).isEmpty();
            assertThat(run("reconcile").exit()).isZero();
            assertThat(run("backup").exit()).isZero();
        }
    }

    @Test
    void reconcilePrintsEveryCurrencyWithItsDifference() throws SQLException {
        grant("k", 100);
        Run sound = run("reconcile");
        assertThat(sound.exit()).isZero();
        assertThat(sound.out()).isEqualTo("""
                      community  currency  difference
                      testkit    chips              0
                The books are sound.
                """);

        sql("UPDATE accounts SET balance = 107 WHERE kind = 'purse'");
        Run unsound = run("reconcile");
        assertThat(unsound.exit()).isEqualTo(1);
        assertThat(unsound.out())
                .contains(
                        "      testkit    chips              7\n",
                        "  no  The balances of testkit in chips sum up to 7\n",
                        "holds 107 chips, but its entries sum up to 100",
                        "The books are not sound.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "reconcile"})
    void withoutADatabaseThereIsNothingToDoAndNoneIsMade(String command) {
        Run run = run(command);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("There is no database " + database());
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "reconcile", "restore x", "doctor", "settings"})
    void everyProblemOfTheSettingsIsToldAtOnce(String command) throws IOException {
        Files.writeString(folder.resolve("x"), "x");
        Path yaml = folder.resolve("my.yaml");
        Files.writeString(yaml, "web: {port: 99999}\nlocale: no\n");
        String[] words = (command.equals("restore x") ? "restore " + folder.resolve("x") : command).split(" ", -1);
        Run run = Run.of(Stream.concat(Stream.of(words), Stream.of("--settings", yaml.toString()))
                .toArray(String[]::new));
        assertThat(run.exit()).isEqualTo(command.equals("doctor") ? 1 : 2);
        assertThat((run.out() + run.err()).replaceAll("\\s+", " "))
                .contains("2 problems", "web.port is '99999'", "locale is 'no'");
    }

    private Run run(String... words) {
        return typing("", words);
    }

    private Run typing(String typed, String... words) {
        return Run.typing(
                typed,
                Map.of(),
                Stream.concat(
                                Stream.of(words),
                                Stream.of("--data", folder.resolve("data").toString()))
                        .toArray(String[]::new));
    }

    private Path database() {
        return folder.resolve("data").resolve("parlor.db");
    }

    private Path onlyBackup() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data").resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void grant(String key, long amount) {
        try (Database database = Databases.sqlite(database(), () -> Fixtures.NOON)) {
            transactions(database)
                    .<PostOutcome>write(storage -> storage.ledger().post(Fixtures.grant(key, "alice", amount)));
        }
    }

    private static long balance(Path file) {
        try (Database database = Databases.sqlite(file, () -> Fixtures.NOON)) {
            return transactions(database)
                    .<Balance>read(storage -> storage.ledger().balance(Fixtures.purse("alice"), Fixtures.CHIPS))
                    .value();
        }
    }

    private static JooqTransactions transactions(Database database) {
        return database.transactions(
                subject -> {
                    throw new IllegalStateException("Nothing draws " + subject + " here");
                },
                new MarkKey("the key of the tests"));
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
