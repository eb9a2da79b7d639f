package dev.parlor.jooq;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens databases. */
public final class Databases {
    private static final Logger LOG = LoggerFactory.getLogger(Databases.class);
    private static final String ONLY_READ = "PRAGMA query_only = ON";

    /** 16 MB for the pages of the one writer: a chunk of payouts fits, and is written to the log once. */
    private static final String ROOM_TO_WRITE = "PRAGMA cache_size = -16000";

    private static final int SQLITE_READERS = 4;
    private static final int POSTGRES_READERS = 8;
    private static final int POSTGRES_WRITERS = 12;
    private static final int POSTGRES_STEPS = 3;
    private static final long POSTGRES_PATIENCE_MILLIS = 10_000;
    private static final int MOST_TRIES = 50;

    /** A node that is frozen inside a transaction does not keep the others from its rows for longer than that. */
    private static final String POSTGRES_SESSION = "SET idle_in_transaction_session_timeout = '8s'";

    private Databases() {}

    /**
     * Opens a SQLite file. Where there is none it is made, with its folder, for the owner only. Before a file that holds
     * something is migrated, a copy of it is made beside it.
     *
     * @param file the database
     * @param clock tells the time of what is written
     * @return the database, migrated
     * @throws NewerDatabaseException if a newer version of this program made it
     */
    public static Database sqlite(Path file, InstantSource clock) {
        return reaching(file.toString(), () -> onFile(file, clock));
    }

    private static Database onFile(Path file, InstantSource clock) {
        PrivateFiles.make(file);
        DataSource source = SqliteFile.source(file);
        Migrations.ofSqlite(file.toString(), source)
                .run(version -> SqliteBackup.write(file, Backups.before(version, file)));
        HikariConfig writing = config("parlor-writer", source, 1);
        writing.setConnectionInitSql(ROOM_TO_WRITE);
        HikariConfig reading = config("parlor-readers", source, SQLITE_READERS);
        reading.setConnectionInitSql(ONLY_READ);
        HikariDataSource writers = new HikariDataSource(writing);
        Consumer<Path> backup = copy -> SqliteBackup.write(file, copy);
        return open(SqliteEngine.of(clock), reading, writers, writers, sessions -> clock, backup);
    }

    /**
     * Opens a database on a PostgreSQL server, whose clock tells the time.
     *
     * @param access where it is
     * @return the database, migrated
     * @throws NewerDatabaseException if a newer version of this program made it
     */
    public static Database postgres(PostgresAccess access) {
        return postgres(access, PostgresEngine.onServerTime(), ServerClock::new);
    }

    /**
     * Opens a database on a PostgreSQL server by another clock than the server's, as tests do.
     *
     * @param access where it is
     * @param clock tells the time of what is written
     * @return the database, migrated
     * @throws NewerDatabaseException if a newer version of this program made it
     */
    public static Database postgres(PostgresAccess access, InstantSource clock) {
        return postgres(access, PostgresEngine.on(clock), sessions -> clock);
    }

    /**
     * Looks at a SQLite file.
     *
     * @param file the database
     * @return a look that changes nothing
     * @throws StorageException if there is no such file, or it is no database
     */
    public static Inspection inspect(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StorageException("There is no database " + file + " yet");
        }
        HikariConfig reading = config("parlor-look", SqliteFile.patient(file), 1);
        reading.setConnectionInitSql(ONLY_READ);
        Migrations migrations = Migrations.ofSqlite(file.toString(), SqliteFile.patient(file));
        return inspect(
                file.toString(),
                SqliteEngine.of(InstantSource.system()),
                reading,
                migrations,
                copy -> SqliteBackup.write(file, copy));
    }

    /**
     * Looks at a database on a PostgreSQL server.
     *
     * @param access where it is
     * @return a look that changes nothing
     * @throws StorageException if it cannot be reached
     */
    public static Inspection inspect(PostgresAccess access) {
        HikariConfig reading = config("parlor-look", access.source(), 1);
        reading.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        reading.setReadOnly(true);
        return inspect(
                access.url(),
                PostgresEngine.onServerTime(),
                reading,
                Migrations.ofPostgres(access.url(), access.source()),
                copy -> PgDump.write(access, copy));
    }

    private static Inspection inspect(
            String name, Engine engine, HikariConfig reading, Migrations migrations, Consumer<Path> backup) {
        return reaching(name, () -> {
            HikariDataSource readers = new HikariDataSource(reading);
            Sessions sessions = new Sessions(engine, readers, readers, new Retries(new Random(), MOST_TRIES));
            return new Inspection(name, sessions, readers, migrations, backup);
        });
    }

    /** What keeps a database from being opened is something that its operator can see to. */
    private static <T> T reaching(String name, Supplier<T> opening) {
        try {
            return opening.get();
        } catch (FlywayException | HikariPool.PoolInitializationException | DataAccessException e) {
            throw new StorageException("The database " + name + " cannot be opened: " + Faults.said(e), e);
        }
    }

    private static Database postgres(PostgresAccess access, Engine engine, Function<Sessions, InstantSource> clock) {
        return reaching(access.url(), () -> onServer(access, engine, clock));
    }

    private static Database onServer(PostgresAccess access, Engine engine, Function<Sessions, InstantSource> clock) {
        PGSimpleDataSource source = access.source();
        Migrations.ofPostgres(access.url(), source).run(version -> copyBefore(version, access));
        Statistics.complete(source);
        HikariConfig writing = onServer("parlor-writers", source, POSTGRES_WRITERS);
        writing.setConnectionInitSql(POSTGRES_SESSION);
        writing.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
        HikariConfig reading = onServer("parlor-readers", source, POSTGRES_READERS);
        reading.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        reading.setReadOnly(true);
        HikariConfig stepping = onServer("parlor-steps", source, POSTGRES_STEPS);
        stepping.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        Consumer<Path> backup = copy -> PgDump.write(access, copy);
        return open(engine, reading, new HikariDataSource(writing), new HikariDataSource(stepping), clock, backup);
    }

    /** Connections to a server, which may be gone: people hear of that sooner than the pool would tell. */
    private static HikariConfig onServer(String name, DataSource source, int most) {
        HikariConfig config = config(name, source, most);
        config.setConnectionTimeout(POSTGRES_PATIENCE_MILLIS);
        return config;
    }

    /** A copy needs a program that may not be installed; the migration goes on without it. */
    private static void copyBefore(String version, PostgresAccess access) {
        try {
            access.backups()
                    .ifPresentOrElse(
                            folder -> PgDump.write(access, Backups.before(version, folder.resolve("parlor.dump"))),
                            () -> LOG.warn(
                                    "No copy of {} was made before migration {}: no folder is set", access, version));
        } catch (StorageException e) {
            LOG.warn("No copy of {} was made before migration {}: {}", access, version, e.getMessage());
        }
    }

    private static Database open(
            Engine engine,
            HikariConfig reading,
            HikariDataSource writers,
            HikariDataSource steps,
            Function<Sessions, InstantSource> clock,
            Consumer<Path> backup) {
        HikariDataSource readers = new HikariDataSource(reading);
        Sessions sessions = new Sessions(engine, readers, writers, new Retries(new Random(), MOST_TRIES));
        return new Database(sessions, readers, writers, steps, clock.apply(sessions), backup);
    }

    private static HikariConfig config(String name, DataSource source, int most) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(1);
        return config;
    }
}
