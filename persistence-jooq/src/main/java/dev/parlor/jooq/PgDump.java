package dev.parlor.jooq;

import java.io.IOException;
import java.nio.file.Path;

/** Copies of a PostgreSQL database by the server's own {@code pg_dump}, in its custom format. */
final class PgDump {
    /** How a file in the custom format begins. */
    static final String FORMAT = "PGDMP";

    private static final PgTool TOOL = new PgTool("pg_dump");

    private PgDump() {}

    /**
     * Copies a database.
     *
     * @throws StorageException if {@code pg_dump} is not installed or fails
     */
    static void write(PostgresAccess access, Path copy) {
        try {
            Checksum.keep(copy, draft -> TOOL.run(access, "--format=custom", "--file=" + draft));
        } catch (IOException e) {
            throw new StorageException("The backup " + copy + " cannot be written: " + e.getMessage(), e);
        }
    }
}
