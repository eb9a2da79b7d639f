package dev.parlor.bot.storage;

import dev.parlor.bot.Complaint;
import dev.parlor.bot.settings.Secret;
import dev.parlor.bot.settings.Settings;
import dev.parlor.jooq.Backups;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.Databases;
import dev.parlor.jooq.Dumps;
import dev.parlor.jooq.Inspection;
import dev.parlor.jooq.PostgresAccess;
import dev.parlor.jooq.Reconciliation;
import dev.parlor.jooq.StorageException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** Where the books are. */
public sealed interface DatabasePlace {
    /**
     * Opens the database, makes it if it is a file that is not there, and migrates it.
     *
     * @param clock tells the time of what is written to a file; a server has a clock of its own
     * @return the open database
     * @throws dev.parlor.jooq.StorageException if that cannot be; the message says why
     */
    Database open(InstantSource clock);

    /**
     * Opens it for a command, by the clock of this machine.
     *
     * @return the open database
     * @throws Complaint if that cannot be; it says why, and what helps
     */
    default Database opened() {
        try {
            return open(InstantSource.system());
        } catch (StorageException e) {
            throw new Complaint(told(e) + ".");
        }
    }

    /**
     * Looks at the database and changes nothing.
     *
     * @return the look
     * @throws dev.parlor.jooq.StorageException if that cannot be; the message says why
     */
    Inspection inspect();

    /**
     * Tries a backup of this kind of database on a scratch copy.
     *
     * @param backup the file
     * @return the look at its books, without findings
     * @throws dev.parlor.jooq.StorageException if the backup is worth nothing; the message says why
     */
    Reconciliation verify(Path backup);

    /**
     * What a person is told of a trouble with it.
     *
     * @param trouble what went wrong
     * @return what it was, and what helps if that is known; no full stop behind it
     */
    default String told(StorageException trouble) {
        return String.valueOf(trouble.getMessage()).replaceFirst("[.]$", "");
    }

    /**
     * What the names of its backups end in.
     *
     * @return such as {@code .db}
     */
    String suffix();

    /**
     * A file of SQLite.
     *
     * @param file where
     */
    record OnFile(Path file) implements DatabasePlace {
        @Override
        public Database open(InstantSource clock) {
            return Databases.sqlite(file, clock);
        }

        @Override
        public Inspection inspect() {
            return Databases.inspect(file);
        }

        @Override
        public Reconciliation verify(Path backup) {
            return Backups.verify(backup);
        }

        @Override
        public String suffix() {
            return ".db";
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }

    /**
     * A database on a PostgreSQL server.
     *
     * @param access the way there
     */
    record OnServer(PostgresAccess access) implements DatabasePlace {
        @Override
        public Database open(InstantSource clock) {
            return Databases.postgres(access);
        }

        @Override
        public Inspection inspect() {
            return Databases.inspect(access);
        }

        @Override
        public Reconciliation verify(Path backup) {
            return Dumps.verify(backup, access);
        }

        @Override
        public String told(StorageException trouble) {
            return DatabasePlace.super.told(trouble) + new ServerAdvice(access).against(trouble);
        }

        @Override
        public String suffix() {
            return ".dump";
        }

        @Override
        public String toString() {
            return access.url();
        }
    }

    /**
     * Where the settings say.
     *
     * @param settings what is in force
     * @return the file or the server; by default {@code parlor.db} in the data folder
     */
    static DatabasePlace of(Settings settings) {
        String file = "jdbc:sqlite:";
        Optional<String> url = settings.database().url();
        if (url.isEmpty() || url.get().startsWith(file)) {
            return new OnFile(url.map(address -> Path.of(address.substring(file.length())))
                    .orElseGet(() -> settings.data().resolve("parlor.db")));
        }
        return new OnServer(new PostgresAccess(
                url.get(),
                settings.database().user().orElse(""),
                settings.database().password().map(Secret::reveal).orElse(""),
                Optional.of(backups(settings))));
    }

    /**
     * Where copies go that nobody named a file for.
     *
     * @param settings what is in force
     * @return a folder in the data folder
     */
    static Path backups(Settings settings) {
        return settings.data().resolve("backups");
    }
}
