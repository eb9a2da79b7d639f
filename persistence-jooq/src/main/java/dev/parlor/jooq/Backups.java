package dev.parlor.jooq;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;
import org.sqlite.SQLiteErrorCode;

/** Copies of SQLite files: what they are worth, and how they come back. */
public final class Backups {
    private static final String SOUND = "ok";
    private static final String FORMAT = "SQLite format 3\0";
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
        requireFile(backup);
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
     * What a restoration left behind.
     *
     * @param books the look at the backup's books, without findings
     * @param aside where the database is that was there before, if there was one
     */
    public record Restored(Reconciliation books, Optional<Path> aside) {}

    /**
     * Puts a verified backup in the place of a database that nobody has open. What was there stays beside it, under the
     * database's name and {@code .before-restore}.
     *
     * @param backup the file
     * @param database what it replaces, or where it appears
     * @return what came of it
     * @throws StorageException if the backup is worth nothing or the database is in use; then nothing changed
     */
    public static Restored restore(Path backup, Path database) {
        Reconciliation books = verify(backup);
        try {
            Optional<Path> aside = Optional.empty();
            if (Files.exists(database)) {
                requireUnused(database);
                aside = Optional.of(setAside(database));
            }
            PrivateFiles.replace(database, draft -> {
                PrivateFiles.copy(backup, draft);
                Seal.take(draft);
            });
            return new Restored(books, aside);
        } catch (IOException e) {
            throw new StorageException("The backup " + backup + " cannot be restored: " + e.getMessage(), e);
        }
    }

    /** Where the copy goes that is made before a migration. */
    static Path before(String version, Path file) {
        return file.resolveSibling(file.getFileName() + ".before-" + version);
    }

    /**
     * Where the checksum of a backup is: the SHA-256 of its bytes, in the form of {@code sha256sum}. The
     * copy of a SQLite file has it in its last line as well; a file that has neither can be verified, but a change within
     * what is written in it may go unseen.
     *
     * @param backup the file
     * @return the file beside it
     */
    public static Path checksum(Path backup) {
        return Checksum.of(backup);
    }

    /**
     * Whether any changed byte of a backup would be seen, since its SHA-256 stands in it or beside it.
     *
     * @param backup the file
     * @return whether there is a checksum
     */
    public static boolean isSealed(Path backup) {
        try {
            return Files.exists(checksum(backup)) || Seal.isOn(backup);
        } catch (IOException e) {
            throw new StorageException("The backup " + backup + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A file of SQLite that is what its checksum says, if it has one. */
    private static void requireFile(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw new StorageException("There is no backup " + backup);
        }
        try {
            Checksum.require(backup);
            requireFormat(backup);
        } catch (IOException e) {
            throw new StorageException("The backup " + backup + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Every file of SQLite begins with these bytes: https://www.sqlite.org/fileformat2.html#magic_header_string */
    private static void requireFormat(Path backup) throws IOException {
        try (InputStream in = Files.newInputStream(backup)) {
            String head = new String(in.readNBytes(FORMAT.length()), StandardCharsets.ISO_8859_1);
            if (head.isEmpty()) {
                throw new StorageException("The file " + backup + " is no backup of Parlor: it is empty");
            }
            if (head.startsWith(PgDump.FORMAT)) {
                throw new StorageException("The file " + backup
                        + " is a backup of a PostgreSQL database, but these settings keep the books in a SQLite file");
            }
            if (!head.equals(FORMAT)) {
                throw new StorageException(
                        "The file " + backup + " is no backup of Parlor: it does not begin like a SQLite file");
            }
        }
    }

    private static Reconciliation verify(Path backup, Path scratch) throws IOException {
        PrivateFiles.copy(backup, scratch);
        Seal.open(backup, scratch);
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
        switch (migrations.state()) {
            case SchemaState.None none ->
                throw new StorageException(
                        "The file " + backup + " is no backup of Parlor: it has no schema of Parlor");
            case SchemaState.Newer newer -> throw new NewerDatabaseException(backup.toString(), newer.version());
            case SchemaState.Current current -> {}
            case SchemaState.Behind behind -> {}
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
    private static Path setAside(Path database) throws IOException {
        Path aside = free(database.resolveSibling(database.getFileName() + SET_ASIDE));
        PrivateFiles.copy(database, aside);
        for (String suffix : List.of("-wal", "-shm")) {
            Path log = database.resolveSibling(database.getFileName() + suffix);
            if (Files.exists(log)) {
                Files.move(
                        log, aside.resolveSibling(aside.getFileName() + suffix), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return aside;
    }

    /** A name that no earlier restoration took. */
    private static Path free(Path wanted) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? wanted : wanted.resolveSibling(wanted.getFileName() + "-" + i))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    private static String ask(DataSource source, String question) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.getString(1);
        }
    }
}
