package dev.parlor.bot.doctor;

import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.storage.DatabasePlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Whether the programs are there that backups of PostgreSQL need. */
final class ToolCheck implements Check {
    private static final String SUBJECT = "backups";

    @Override
    public List<Finding> look(Effective effective) {
        return DatabasePlace.of(effective.settings()) instanceof DatabasePlace.OnServer
                ? Stream.of("pg_dump", "pg_restore").map(ToolCheck::tool).toList()
                : List.of();
    }

    private static Finding tool(String name) {
        try {
            Process process = new ProcessBuilder(name, "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return Finding.fine(SUBJECT, said + "; it must not be older than the server.");
        } catch (IOException e) {
            return Finding.beware(
                    SUBJECT,
                    name + " is not installed, so there are no backups, also none before a migration. It comes with the"
                            + " client tools of PostgreSQL (Debian: postgresql-client).");
        }
    }
}
