package dev.parlor.jooq;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Copies of a SQLite file, made while it is in use and readable by their owner only. */
final class SqliteBackup {
    private SqliteBackup() {}

    /**
     * Copies the state that was kept last.
     *
     * @throws StorageException if it cannot be written
     */
    static void write(Path database, Path copy) {
        try {
            Checksum.keep(copy, draft -> {
                copyInto(database, draft);
                Seal.put(draft);
            });
        } catch (IOException e) {
            throw new StorageException("The backup " + copy + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** {@code VACUUM INTO} reads one state, lets writers go on, and takes an empty file for a new one. */
    private static void copyInto(Path database, Path draft) throws IOException {
        try (Connection connection = SqliteFile.patient(database).getConnection();
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, draft.toString());
            statement.execute();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
