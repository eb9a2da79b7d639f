package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.chance.Chance;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.SeededRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a copy of a SQLite file is worth, and how it comes back. */
class BackupsTest {
    private static final String NEWER =
            "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                    + " installed_by, execution_time, success)"
                    + " VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, 1)";

    @TempDir
    private Path folder;

    private final List<Database> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Database::close);
    }

    @Test
    void aBackupOfADatabaseInUseComesBack() throws IOException {
        Database database = open();
        DatabaseRules.post(transactions(database), "k", 100);
        database.backup(copy());
        DatabaseRules.post(transactions(database), "later", 7);
        assertThat(SqliteDatabaseTest.permissions(copy())).isEqualTo("rw-------");
        assertThat(Backups.verify(copy()).lines()).isEmpty();
        database.close();
        Path aside = Backups.restore(copy(), file()).aside().orElseThrow();
        assertThat(SqliteDatabaseTest.permissions(file())).isEqualTo("rw-------");
        assertThat(balance("alice")).isEqualTo(100);
        assertThat(aside).isEqualTo(file().resolveSibling("parlor.db.before-restore"));
        try (Database before = Databases.sqlite(aside, () -> Fixtures.NOON)) {
            assertThat(DatabaseRules.balance(transactions(before), "alice")).isEqualTo(107);
        }
    }

    @Test
    void aBackupComesWhereNoDatabaseIs() {
        Database database = open();
        DatabaseRules.post(transactions(database), "k", 100);
        database.backup(copy());
        Path elsewhere = folder.resolve("new").resolve("parlor.db");
        Backups.restore(copy(), elsewhere);
        try (Database restored = Databases.sqlite(elsewhere, () -> Fixtures.NOON)) {
            assertThat(DatabaseRules.balance(transactions(restored), "alice")).isEqualTo(100);
        }
    }

    @Test
    void aDatabaseInUseIsNotReplaced() {
        Database database = open();
        database.backup(copy());
        DatabaseRules.post(transactions(database), "k", 100);
        assertThatThrownBy(() -> Backups.restore(copy(), file()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is in use; stop the program that has it open first");
        assertThat(DatabaseRules.balance(transactions(database), "alice")).isEqualTo(100);
    }

    @Test
    void aDamagedDatabaseIsReplaced() throws IOException {
        Database database = open();
        DatabaseRules.post(transactions(database), "k", 100);
        database.backup(copy());
        database.close();
        Files.writeString(file(), "no database at all");
        Backups.restore(copy(), file());
        assertThat(balance("alice")).isEqualTo(100);
    }

    @Test
    void noRestorationOverwritesWhatAnEarlierOneSetAside() {
        backUpSome();
        opened.forEach(Database::close);
        Backups.restore(copy(), file());
        assertThat(Backups.restore(copy(), file()).aside())
                .contains(file().resolveSibling("parlor.db.before-restore-2"));
        assertThat(file().resolveSibling("parlor.db.before-restore")).exists();
    }

    @Test
    void aTruncatedBackupIsRefusedWithOrWithoutItsChecksum() throws IOException {
        backUpSome();
        byte[] whole = Files.readAllBytes(copy());
        for (int round = 1; round <= 2; round++) {
            for (int size : new int[] {whole.length - 1, whole.length - 4096, whole.length / 2, 4096, 1000, 100, 15}) {
                Files.write(copy(), Arrays.copyOf(whole, size));
                assertThatThrownBy(() -> Backups.verify(copy()))
                        .as("%d of %d bytes, round %d", size, whole.length, round)
                        .isInstanceOf(StorageException.class)
                        .hasMessageContaining(copy().toString());
            }
            Files.deleteIfExists(Backups.checksum(copy()));
        }
        Files.write(copy(), whole);
        assertThat(Backups.verify(copy()).findings()).isEmpty();
    }

    @Test
    void anyChangedByteIsSeenByItsChecksum() throws IOException {
        backUpSome();
        byte[] whole = Files.readAllBytes(copy());
        Chance chance = SeededRun.of("anyChangedByteIsSeenByItsChecksum").chance("bytes");
        for (int i = 0; i < 100; i++) {
            byte[] changed = whole.clone();
            int at = (int) chance.below(whole.length);
            changed[at] ^= (byte) (1 << chance.below(8));
            Files.write(copy(), changed);
            assertThatThrownBy(() -> Backups.verify(copy()))
                    .as("byte %d of %d", at, whole.length)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("is damaged: its SHA-256 is ");
        }
    }

    @Test
    void anyChangedByteIsSeenInACopyThatWentAlone() throws IOException {
        backUpSome();
        Files.delete(Backups.checksum(copy()));
        assertThat(Backups.isSealed(copy())).isTrue();
        assertThat(Backups.verify(copy()).findings()).isEmpty();
        byte[] whole = Files.readAllBytes(copy());
        Chance chance = SeededRun.of("anyChangedByteIsSeenInACopyThatWentAlone").chance("bytes");
        for (int i = 0; i < 100; i++) {
            byte[] changed = whole.clone();
            int at = (int) (i < 80 ? whole.length - 1 - i : chance.below(whole.length));
            changed[at] ^= (byte) (1 << chance.below(8));
            Files.write(copy(), changed);
            assertThatThrownBy(() -> Backups.verify(copy()))
                    .as("byte %d of %d", at, whole.length)
                    .isInstanceOf(StorageException.class);
        }
    }

    @Test
    void aRestoredDatabaseHasNoSealAndGoesOn() throws SQLException, IOException {
        backUpSome();
        opened.forEach(Database::close);
        Backups.restore(copy(), file());
        assertThat(Files.size(file()) % 4096).isZero();
        assertThat(Seal.isOn(file())).isFalse();
        assertThat(Seal.isOn(copy())).isTrue();
        run(file(), "CREATE TABLE more AS SELECT * FROM entries");
        assertThat(Backups.verify(file()).findings()).isEmpty();
    }

    /** Leaves nothing but the pages, as a plain copy of a closed database has them. */
    private void unseal() throws IOException {
        Files.delete(Backups.checksum(copy()));
        Seal.take(copy());
        assertThat(Backups.isSealed(copy())).isFalse();
    }

    @Test
    void aDamagedPageIsSeenWithoutAChecksum() throws IOException {
        backUpSome();
        unseal();
        byte[] whole = Files.readAllBytes(copy());
        for (int page = 4096; page < whole.length; page += 7 * 4096) {
            byte[] changed = whole.clone();
            Arrays.fill(changed, page, page + 4096, (byte) 0x5a);
            Files.write(copy(), changed);
            assertThatThrownBy(() -> Backups.verify(copy()))
                    .as("offset %d of %d", page, whole.length)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("is damaged: ");
        }
    }

    @Test
    void theChecksumIsTheOneOfSha256sum() throws IOException, NoSuchAlgorithmException {
        backUpSome();
        assertThat(Files.readString(Backups.checksum(copy())))
                .isEqualTo(sha256(Files.readAllBytes(copy())) + "  copy.db\n");
        assertThat(SqliteDatabaseTest.permissions(Backups.checksum(copy()))).isEqualTo("rw-------");
    }

    @Test
    void aBackupWithUnsoundBooksIsRefused() throws SQLException, IOException {
        backUpSome();
        unseal();
        run(copy(), "UPDATE accounts SET balance = balance + 1 WHERE kind = 'purse'");
        assertThatThrownBy(() -> Backups.verify(copy()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("are not sound: The balances of testkit in chips sum up to 1");
    }

    @Test
    void aBackupOfANewerVersionIsRefused() throws SQLException, IOException {
        backUpSome();
        unseal();
        run(copy(), NEWER);
        assertThatThrownBy(() -> Backups.verify(copy()))
                .isInstanceOf(NewerDatabaseException.class)
                .hasMessageContaining("was made by a newer version of Parlor: its schema is at 999");
    }

    @Test
    void aBackupOfAnOlderVersionIsSoundAndMigratedWithACopy() throws SQLException {
        PrivateFiles.make(copy());
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(SqliteFile.plain(copy()))
                .locations(Migrations.PLACE)
                .placeholders(Migrations.SQLITE_TYPES)
                .target("2")
                .load()
                .migrate();
        assertThat(Backups.verify(copy()).findings()).isEmpty();
        Backups.restore(copy(), file());
        try (Inspection look = Databases.inspect(file())) {
            assertThat(look.schema()).isInstanceOf(SchemaState.Behind.class);
            assertThatThrownBy(look::reconcile).hasMessageContaining("start Parlor once, which copies the database");
        }
        DatabaseRules.post(transactions(), "k", 100);
        assertThat(file().resolveSibling("parlor.db.before-010")).exists();
    }

    @Test
    void anotherProgramsDatabaseIsNoBackup() throws SQLException {
        PrivateFiles.make(copy());
        run(copy(), "CREATE TABLE bookmarks (url TEXT)");
        assertThatThrownBy(() -> Backups.verify(copy())).hasMessageEndingWith("it has no schema of Parlor");
        run(
                copy(),
                "CREATE TABLE flyway_schema_history (installed_rank INT NOT NULL PRIMARY KEY, version VARCHAR(50),"
                        + " description VARCHAR(200) NOT NULL, type VARCHAR(20) NOT NULL, script VARCHAR(1000) NOT NULL,"
                        + " checksum INT, installed_by VARCHAR(100) NOT NULL, installed_on TEXT NOT NULL"
                        + " DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')), execution_time INT NOT NULL,"
                        + " success BOOLEAN NOT NULL)");
        run(copy(), NEWER);
        assertThatThrownBy(() -> Backups.verify(copy())).hasMessageEndingWith("it has no schema of Parlor");
        assertThatThrownBy(() -> Databases.sqlite(copy(), () -> Fixtures.NOON))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("belongs to another program");
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        assertThatThrownBy(() -> Backups.verify(copy())).hasMessageContaining("There is no backup");
        assertThatThrownBy(() -> Backups.verify(folder)).hasMessageContaining("There is no backup");
        Files.createFile(copy());
        assertThatThrownBy(() -> Backups.verify(copy())).hasMessageEndingWith("it is empty");
        Files.writeString(copy(), "A shopping list, longer than any header of a database file would ever have to be.");
        assertThatThrownBy(() -> Backups.verify(copy())).hasMessageEndingWith("it does not begin like a SQLite file");
        Files.writeString(copy(), "PGDMP and so on");
        assertThatThrownBy(() -> Backups.verify(copy()))
                .hasMessageContaining("is a backup of a PostgreSQL database")
                .isInstanceOf(StorageException.class);
        open();
        assertThatThrownBy(() -> Backups.verify(file())).hasMessageContaining("in use");
    }

    @Test
    void aBackupThatIsRefusedReplacesNothing() throws IOException {
        backUpSome();
        opened.forEach(Database::close);
        byte[] before = Files.readAllBytes(file());
        Files.writeString(copy(), "no backup");
        assertThatThrownBy(() -> Backups.restore(copy(), file())).isInstanceOf(StorageException.class);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        try (Stream<Path> files = Files.list(file().resolveSibling(""))) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void aLookNeitherMakesNorChangesADatabase() throws IOException {
        assertThatThrownBy(() -> Databases.inspect(file())).hasMessageMatching("There is no database .*parlor.db yet");
        assertThat(file()).doesNotExist();
        DatabaseRules.post(transactions(), "k", 100);
        try (Inspection look = Databases.inspect(file())) {
            assertThat(look.engine()).matches("SQLite [0-9.]+");
            assertThat(look.schema()).isInstanceOf(SchemaState.Current.class);
            assertThat(look.damage()).isEmpty();
            assertThat(look.serverTime()).isEmpty();
            assertThat(look.lastWritten()).contains(Fixtures.NOON);
            assertThat(look.backlog(Fixtures.NOON)).isEqualTo(new Backlog(0, 0, 0, Duration.ZERO));
            assertThat(look.reconcile().lines()).isEmpty();
        }
    }

    @Test
    void aBackupThatCannotBeWrittenSaysWhyAndLeavesNothing() throws IOException {
        Database database = open();
        Files.writeString(folder.resolve("taken"), "a file where a folder should be");
        assertThatThrownBy(() -> database.backup(folder.resolve("taken").resolve("copy.db")))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("cannot be written");
    }

    private void backUpSome() {
        Database database = open();
        for (int i = 0; i < 50; i++) {
            DatabaseRules.post(transactions(database), "k" + i, 100);
        }
        database.backup(copy());
    }

    private Database open() {
        Database database = Databases.sqlite(file(), () -> Fixtures.NOON);
        opened.add(database);
        return database;
    }

    private JooqTransactions transactions() {
        return transactions(open());
    }

    private static JooqTransactions transactions(Database database) {
        return DatabaseRules.transactions(database);
    }

    private long balance(String player) {
        return DatabaseRules.balance(transactions(), player);
    }

    private static void run(Path file, String sql) throws SQLException {
        try (Connection connection = SqliteFile.plain(file).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private Path file() {
        return folder.resolve("data").resolve("parlor.db");
    }

    private Path copy() {
        return folder.resolve("copy.db");
    }
}
