package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.money.PostOutcome;
import dev.parlor.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDatabaseTest extends DatabaseRules {
    @TempDir
    private Path folder;

    @Override
    Database connect() {
        return Databases.sqlite(file(), () -> Fixtures.NOON);
    }

    @Override
    DataSource raw() {
        PrivateFiles.make(file());
        return SqliteFile.plain(file());
    }

    @Override
    String truth() {
        return "1";
    }

    @Test
    void theFileAndItsFolderAreForTheOwnerOnly() throws IOException {
        open();
        assertThat(permissions(file())).isEqualTo("rw-------");
        assertThat(permissions(file().resolveSibling(""))).isEqualTo("rwx------");
    }

    @Test
    void writersAskForWholeDurabilityAndKeepReferences() throws SQLException {
        try (Connection connection = open().writers().getConnection()) {
            assertThat(ask(connection, "PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(ask(connection, "PRAGMA synchronous")).isEqualTo("2");
            assertThat(ask(connection, "PRAGMA foreign_keys")).isEqualTo("1");
            assertThat(ask(connection, "PRAGMA busy_timeout")).isEqualTo("10000");
        }
    }

    @Test
    void readersDoNotWaitForAWriter() throws Exception {
        JooqTransactions transactions = transactions();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<PostOutcome> writer = threads.submit(() -> transactions.<PostOutcome>write(storage -> {
                PostOutcome outcome = storage.ledger().post(Fixtures.grant("k", "alice", 100));
                written.countDown();
                await(looked);
                return outcome;
            }));
            await(written);
            assertThat(balance(transactions, "alice")).isZero();
            looked.countDown();
            assertThat(writer.get(10, TimeUnit.SECONDS)).isInstanceOf(PostOutcome.Posted.class);
        }
        assertThat(balance(transactions, "alice")).isEqualTo(100);
    }

    @Test
    void aCopyIsMadeBeforeTablesAreMigrated() throws Exception {
        run("CREATE TABLE guests (name TEXT)");
        run("INSERT INTO guests VALUES ('ann')");
        open();
        Path copy = file().resolveSibling("parlor.db.before-001");
        assertThat(permissions(copy)).isEqualTo("rw-------");
        try (Connection connection = SqliteFile.plain(copy).getConnection()) {
            assertThat(ask(connection, "SELECT name FROM guests")).isEqualTo("ann");
            assertThat(ask(connection, "SELECT count(*) FROM sqlite_master WHERE type = 'table'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void anEmptyDatabaseIsMigratedWithoutACopy() throws IOException {
        open().close();
        open().close();
        try (Stream<Path> files = Files.list(file().resolveSibling(""))) {
            assertThat(files).noneMatch(path -> path.toString().contains(".before-"));
        }
    }

    private Path file() {
        return folder.resolve("data").resolve("parlor.db");
    }

    static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.getString(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
