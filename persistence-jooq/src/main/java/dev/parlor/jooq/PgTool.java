package dev.parlor.jooq;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A program of PostgreSQL's client tools. The password goes through its environment, which other users cannot see.
 *
 * @param name such as {@code pg_dump}
 */
record PgTool(String name) {
    /**
     * Runs it on a database and waits for its end.
     *
     * @throws StorageException if it is not installed or fails
     */
    void run(PostgresAccess access, String... arguments) {
        ProcessBuilder command = new ProcessBuilder(words(access.source(), arguments));
        command.environment().put("PGPASSWORD", access.password());
        Optional.ofNullable(access.source().getSslMode())
                .ifPresent(mode -> command.environment().put("PGSSLMODE", mode));
        await(start(command.redirectErrorStream(true)));
    }

    private List<String> words(PGSimpleDataSource place, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                name,
                "--no-password",
                "--host=" + place.getServerNames()[0],
                "--port=" + place.getPortNumbers()[0],
                "--username=" + place.getUser(),
                "--dbname=" + place.getDatabaseName()));
        words.addAll(List.of(arguments));
        return words;
    }

    private Process start(ProcessBuilder command) {
        try {
            return command.start();
        } catch (IOException e) {
            throw new StorageException(
                    "Backups of PostgreSQL need " + name
                            + ", which is not installed; it comes with the client tools of PostgreSQL",
                    e);
        }
    }

    private void await(Process process) {
        try {
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new StorageException(name + " failed: " + said);
            }
        } catch (IOException e) {
            throw new StorageException(name + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new StorageException(name + " was interrupted", e);
        }
    }
}
