package dev.parlor.jooq;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** Copies of a PostgreSQL database by the server's own {@code pg_dump}, in its custom format. */
final class PgDump {
    /** How a file in the custom format begins. */
    static final String FORMAT = "PGDMP";

    private static final String PROGRAM = "pg_dump";

    private PgDump() {}

    /**
     * Copies a database.
     *
     * @throws StorageException if {@code pg_dump} is not installed or fails
     */
    static void write(PostgresAccess access, Path copy) {
        try {
            Checksum.keep(copy, draft -> dump(access, draft));
        } catch (IOException e) {
            throw new StorageException("The backup " + copy + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void dump(PostgresAccess access, Path draft) {
        PGSimpleDataSource place = access.source();
        ProcessBuilder command = new ProcessBuilder(
                PROGRAM,
                "--format=custom",
                "--no-password",
                "--host=" + place.getServerNames()[0],
                "--port=" + place.getPortNumbers()[0],
                "--username=" + access.user(),
                "--file=" + draft,
                "--dbname=" + place.getDatabaseName());
        command.environment().put("PGPASSWORD", access.password());
        run(command.redirectErrorStream(true));
    }

    private static void run(ProcessBuilder command) {
        Process process = start(command);
        try {
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new StorageException(PROGRAM + " failed: " + said);
            }
        } catch (IOException e) {
            throw new StorageException(PROGRAM + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new StorageException(PROGRAM + " was interrupted", e);
        }
    }

    private static Process start(ProcessBuilder command) {
        try {
            return command.start();
        } catch (IOException e) {
            throw new StorageException(
                    "A backup of PostgreSQL needs " + PROGRAM
                            + ", which is not installed; it comes with the client tools of PostgreSQL",
                    e);
        }
    }
}
