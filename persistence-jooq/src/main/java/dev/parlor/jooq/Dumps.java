package dev.parlor.jooq;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Backups of PostgreSQL databases, as {@code pg_dump} makes them: what they are worth. */
public final class Dumps {
    private static final PgTool TOOL = new PgTool("pg_restore");

    private Dumps() {}

    /**
     * Tries a backup in a scratch database on a server, which is dropped behind it: whether it is whole, whether this
     * program knows its schema, and whether its books are sound.
     *
     * @param backup the file
     * @param access a database on the server; who logs in must be allowed to create databases
     * @return the look at its books, without findings
     * @throws StorageException if the backup is worth nothing or cannot be tried; the message says why
     */
    public static Reconciliation verify(Path backup, PostgresAccess access) {
        requireFile(backup);
        PostgresAccess scratch =
                access.with("parlor_verify_" + UUID.randomUUID().toString().replace("-", ""));
        String name = scratch.source().getDatabaseName();
        run(access, "CREATE DATABASE " + name);
        try {
            TOOL.run(scratch, "--exit-on-error", "--no-owner", "--no-privileges", backup.toString());
            return books(backup, scratch);
        } finally {
            run(access, "DROP DATABASE " + name);
        }
    }

    private static void requireFile(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw new StorageException("There is no backup " + backup);
        }
        try (InputStream in = Files.newInputStream(backup)) {
            Checksum.require(backup);
            String head = new String(in.readNBytes(PgDump.FORMAT.length()), StandardCharsets.ISO_8859_1);
            if (!head.equals(PgDump.FORMAT)) {
                throw new StorageException("The file " + backup
                        + " is no backup of a PostgreSQL database: it does not begin like a file of pg_dump");
            }
        } catch (IOException e) {
            throw new StorageException("The backup " + backup + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Reconciliation books(Path backup, PostgresAccess scratch) {
        Migrations migrations = Migrations.ofPostgres(backup.toString(), scratch.source());
        switch (migrations.state()) {
            case SchemaState.None none ->
                throw new StorageException(
                        "The file " + backup + " is no backup of Parlor: it has no schema of Parlor");
            case SchemaState.Newer newer -> throw new NewerDatabaseException(backup.toString(), newer.version());
            case SchemaState.Current current -> {}
            case SchemaState.Behind behind -> migrations.run(version -> {});
        }
        try (Inspection look = Databases.inspect(scratch)) {
            Reconciliation books = look.reconcile();
            if (!books.findings().isEmpty()) {
                throw new StorageException("The books in the backup " + backup + " are not sound: "
                        + books.lines().getFirst());
            }
            return books;
        }
    }

    private static void run(PostgresAccess access, String sql) {
        try (Connection connection = access.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StorageException("A backup cannot be tried at " + access + ": " + Faults.said(e), e);
        }
    }
}
