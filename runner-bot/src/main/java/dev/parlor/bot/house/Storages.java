package dev.parlor.bot.house;

import com.zaxxer.hikari.pool.HikariPool;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.settings.Secret;
import dev.parlor.bot.settings.Settings;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.Databases;
import dev.parlor.jooq.PostgresAccess;
import dev.parlor.jooq.StorageException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** Opens the database that the settings name. */
public final class Storages {
    /** The name of the database in the data folder. */
    public static final String FILE = "parlor.db";

    private static final String SQLITE = "jdbc:sqlite:";

    private Storages() {}

    /**
     * Where the SQLite file is.
     *
     * @param settings what is set
     * @return the file, or empty if the database is on a PostgreSQL server
     */
    public static Optional<Path> file(Settings settings) {
        return settings.database()
                .url()
                .map(url -> url.startsWith(SQLITE)
                        ? Optional.of(Path.of(url.substring(SQLITE.length())))
                        : Optional.<Path>empty())
                .orElseGet(() -> Optional.of(settings.data().resolve(FILE)));
    }

    /**
     * Opens it, and makes it if it is a file that is not there.
     *
     * @param settings what is set
     * @param clock tells the time where no server does
     * @return the database, migrated
     * @throws Complaint if it cannot be opened
     */
    public static Database open(Settings settings, InstantSource clock) {
        try {
            return file(settings)
                    .map(file -> Databases.sqlite(file, clock))
                    .orElseGet(() -> Databases.postgres(access(settings)));
        } catch (StorageException e) {
            throw new Complaint(e);
        } catch (HikariPool.PoolInitializationException | org.flywaydb.core.api.FlywayException e) {
            throw new Complaint("the database cannot be opened: " + e.getMessage());
        }
    }

    private static PostgresAccess access(Settings settings) {
        Settings.Database database = settings.database();
        return new PostgresAccess(
                database.url().orElseThrow(),
                database.user().orElse(""),
                database.password().map(Secret::reveal).orElse(""),
                Optional.of(settings.data()));
    }
}
