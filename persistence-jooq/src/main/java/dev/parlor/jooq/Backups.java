package dev.parlor.jooq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;
import org.sqlite.SQLiteErrorCode;

/** Copies of SQLite files: what they are worth, and how they come back. */
public final class Backups {
    private static final String SOUND = "ok";
    private static final String SET_ASIDE = ".before-restore";

    private Backups() {}

    /**
     * Tries a backup on a scratch copy: whether it is whole, whether this program knows its schema, and whether its books
     * are sound. The backup itself is not touched.
     *
     * @param backup the file
     * @return the look at its books, without findings
     * @throws StorageException if the backup is worth nothing; the message says why
     */
    public static Reconciliation verify(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw new StorageException("There is no backup " + backup);
        }
        if (Files.exists(backup.resolveSibling(backup.getFileName() + "-wal"))) {
            throw new StorageException("The file " + backup + " is a database in use, and no backup of one");
        }
        try {
            Path folder = Files.createTempDirectory("parlor-verify");
            try {
                return verify(backup, folder.resolve("scratch.db"));
            } finally {
                PrivateFiles.delete(folder);
            }
        } catch (IOException e) {
            throw new StorageException("The backup " + backup + " cannot be tried: " + e.getMessage(), e);
        }
    }

    /**
     * Puts a verified backup in the place of a database that nobody has open. What was there stays beside it, under the
     * database's name and {@code .before-restore}.
     *
     * @param backup the file
     * @param database what it replaces, or where it appears
     * @return the look at its books, without findings
     * @throws StorageException if the backup is worth nothing or the database is in use; then nothing changed
     */
    public static Reconciliation restore(Path backup, Path database) {
        Reconciliation books = verify(backup);
        try {
            if (Files.exists(database)) {
                requireUnused(database);
                setAside(database);
            }
            PrivateFiles.copy(backup, database);
            return books;
        } catch (IOException e) {
            throw new StorageException("The backup " + backup + " cannot be restored: " + e.getMessage(), e);
        }
    }

    /** Where the copy goes that is made before a migration. */
    static Path before(String version, Path file) {
        return file.resolveSibling(file.getFileName() + ".before-" + version);
    }

    private static Reconciliation verify(Path backup, Path scratch) throws IOException {
        PrivateFiles.copy(backup, scratch);
        try {
            requireWhole(scratch);
            requireHistory(backup, Migrations.ofSqlite(backup.toString(), SqliteFile.source(scratch)));
            return books(backup, scratch);
        } catch (SQLException | FlywayException | DataAccessException e) {
            throw new StorageException("The backup " + backup + " is damaged: " + e.getMessage(), e);
        }
    }

    /** As long as its header says, and SQLite's own look at every page, index and constraint finds nothing. */
    private static void requireWhole(Path scratch) throws SQLException, IOException {
        DataSource source = SqliteFile.plain(scratch);
        long expected =
                Long.parseLong(ask(source, "PRAGMA page_count")) * Long.parseLong(ask(source, "PRAGMA page_size"));
        if (Files.size(scratch) != expected) {
            throw new SQLException("it has " + Files.size(scratch) + " bytes, not " + expected);
        }
        String said = ask(source, "PRAGMA integrity_check(1)");
        if (!said.equals(SOUND)) {
            throw new SQLException(said);
        }
    }

    private static void requireHistory(Path backup, Migrations migrations) {
        migrations.refuseNewer();
        if (migrations.version().isEmpty()) {
            throw new StorageException("The file " + backup + " is no backup of Parlor: it has no schema of Parlor");
        }
    }

    private static Reconciliation books(Path backup, Path scratch) {
        try (Database database = Databases.sqlite(scratch, InstantSource.system())) {
            Reconciliation books = database.reconcile();
            if (!books.findings().isEmpty()) {
                throw new StorageException("The books in the backup " + backup + " are not sound: "
                        + books.lines().getFirst());
            }
            return books;
        }
    }

    /** Leaving the write-ahead log takes a lock that no other connection lets go of as long as it is open. */
    private static void requireUnused(Path database) {
        try {
            if (!ask(SqliteFile.plain(database), "PRAGMA journal_mode = DELETE").equals("delete")) {
                throw inUse(database);
            }
        } catch (SQLException e) {
            if (e.getErrorCode() == SQLiteErrorCode.SQLITE_BUSY.code) {
                throw inUse(database);
            }
            // A damaged database is what restoring is for.
        }
    }

    private static StorageException inUse(Path database) {
        return new StorageException("The database " + database + " is in use; stop the program that has it open first");
    }

    /** With what a damaged database may have beside it, since a log of the old one must not meet the new one. */
    private static void setAside(Path database) throws IOException {
        Path aside = database.resolveSibling(database.getFileName() + SET_ASIDE);
        PrivateFiles.copy(database, aside);
        for (String suffix : List.of("-wal", "-shm")) {
            Path log = database.resolveSibling(database.getFileName() + suffix);
            if (Files.exists(log)) {
                Files.move(
                        log, aside.resolveSibling(aside.getFileName() + suffix), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String ask(DataSource source, String question) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.getString(1);
        }
    }
}
