package dev.parlor.jooq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Copies of a SQLite file, made while it is in use and readable by their owner only. */
final class SqliteBackup {
    private SqliteBackup() {}

    /**
     * Copies the state that was kept last. The copy appears under its name when it is complete and on the disk.
     *
     * @throws StorageException if it cannot be written
     */
    static void write(Path database, Path copy) {
        Path draft = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            Files.deleteIfExists(draft);
            PrivateFiles.make(draft);
            copyInto(database, draft);
            PrivateFiles.flush(draft);
            Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SQLException e) {
            throw new StorageException("The backup " + copy + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** {@code VACUUM INTO} reads one state, lets writers go on, and takes an empty file for a new one. */
    private static void copyInto(Path database, Path draft) throws SQLException {
        try (Connection connection = SqliteFile.source(database).getConnection();
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, draft.toString());
            statement.execute();
        }
    }
}
