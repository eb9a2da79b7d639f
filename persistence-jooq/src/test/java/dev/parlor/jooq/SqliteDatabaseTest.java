package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.money.PostOutcome;
import dev.parlor.testkit.Fixtures;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
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

    @Test
    void aBackupOfADatabaseInUseComesBack() throws IOException {
        Database database = open();
        post(transactions(database), "k", 100);
        database.backup(copy());
        post(transactions(database), "later", 7);
        assertThat(permissions(copy())).isEqualTo("rw-------");
        assertThat(Backups.verify(copy()).lines()).isEmpty();
        database.close();
        Backups.restore(copy(), file());
        assertThat(permissions(file())).isEqualTo("rw-------");
        assertThat(balance(transactions(), "alice")).isEqualTo(100);
        try (Database before =
                Databases.sqlite(file().resolveSibling("parlor.db.before-restore"), () -> Fixtures.NOON)) {
            assertThat(balance(transactions(before), "alice")).isEqualTo(107);
        }
    }

    @Test
    void aBackupComesWhereNoDatabaseIs() {
        Database database = open();
        post(transactions(database), "k", 100);
        database.backup(copy());
        Path elsewhere = folder.resolve("new").resolve("parlor.db");
        Backups.restore(copy(), elsewhere);
        try (Database restored = Databases.sqlite(elsewhere, () -> Fixtures.NOON)) {
            assertThat(balance(transactions(restored), "alice")).isEqualTo(100);
        }
    }

    @Test
    void aDatabaseInUseIsNotReplaced() {
        Database database = open();
        database.backup(copy());
        post(transactions(database), "k", 100);
        assertThatThrownBy(() -> Backups.restore(copy(), file()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is in use; stop the program that has it open first");
        assertThat(balance(transactions(database), "alice")).isEqualTo(100);
    }

    @Test
    void aDamagedDatabaseIsReplaced() throws IOException {
        Database database = open();
        post(transactions(database), "k", 100);
        database.backup(copy());
        database.close();
        Files.writeString(file(), "no database at all");
        Backups.restore(copy(), file());
        assertThat(balance(transactions(), "alice")).isEqualTo(100);
    }

    @Test
    void aTruncatedBackupIsRefused() throws IOException {
        backUpSome();
        long whole = Files.size(copy());
        for (long size : new long[] {whole - 1, whole - 4096, whole / 2, 4096, 1000, 100, 10}) {
            truncate(size);
            assertThatThrownBy(() -> Backups.verify(copy()))
                    .as("%d of %d bytes", size, whole)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining(copy().toString());
        }
    }

    @Test
    void aDamagedBackupIsRefused() throws IOException {
        backUpSome();
        long pages = Files.size(copy()) / 4096;
        for (long page = 1; page < pages; page += 7) {
            byte[] kept = Files.readAllBytes(copy());
            overwrite(page * 4096);
            assertThatThrownBy(() -> Backups.verify(copy()))
                    .as("page %d of %d", page, pages)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("damaged");
            Files.write(copy(), kept);
        }
        assertThat(Backups.verify(copy()).findings()).isEmpty();
    }

    @Test
    void aBackupWithUnsoundBooksIsRefused() throws SQLException {
        backUpSome();
        try (Connection connection = SqliteFile.plain(copy()).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE accounts SET balance = balance + 1 WHERE kind = 'purse'");
        }
        assertThatThrownBy(() -> Backups.verify(copy()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("are not sound: The balances of testkit in chips sum up to 1");
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        assertThatThrownBy(() -> Backups.verify(copy())).hasMessageContaining("There is no backup");
        Files.createFile(copy());
        assertThatThrownBy(() -> Backups.verify(copy())).hasMessageContaining("has no schema of Parlor");
        Files.writeString(copy(), "A shopping list, longer than any header of a database file would ever have to be.");
        assertThatThrownBy(() -> Backups.verify(copy())).hasMessageContaining("is damaged");
        open();
        assertThatThrownBy(() -> Backups.verify(file())).hasMessageContaining("in use");
    }

    private void backUpSome() {
        Database database = open();
        for (int i = 0; i < 50; i++) {
            post(transactions(database), "k" + i, 100);
        }
        database.backup(copy());
    }

    private void truncate(long size) throws IOException {
        try (FileChannel channel = FileChannel.open(copy(), StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private void overwrite(long from) throws IOException {
        byte[] noise = new byte[4096];
        Arrays.fill(noise, (byte) 0x5a);
        try (FileChannel channel = FileChannel.open(copy(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(noise), from);
        }
    }

    private Path file() {
        return folder.resolve("data").resolve("parlor.db");
    }

    private Path copy() {
        return folder.resolve("copy.db");
    }

    private static String permissions(Path path) throws IOException {
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
