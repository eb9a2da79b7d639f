package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.MOVEMENTS;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * A look at a database that changes nothing about it: it is neither made nor migrated, and a program that has it open
 * goes on.
 */
public final class Inspection implements AutoCloseable {
    private final String name;
    private final Sessions sessions;
    private final HikariDataSource readers;
    private final Migrations migrations;
    private final Consumer<Path> backup;

    Inspection(String name, Sessions sessions, HikariDataSource readers, Migrations migrations, Consumer<Path> backup) {
        this.name = name;
        this.sessions = sessions;
        this.readers = readers;
        this.migrations = migrations;
        this.backup = backup;
    }

    /**
     * What keeps the data.
     *
     * @return such as {@code SQLite 3.54.1} or {@code PostgreSQL 15.3}
     */
    public String engine() {
        return sessions.read(sessions.engine()::named);
    }

    /**
     * What this program can do with the schema.
     *
     * @return how it stands to this program's own
     */
    public SchemaState schema() {
        return migrations.state();
    }

    /**
     * What the clock of a database server says.
     *
     * @return its time, or nothing if the data is in a file, which has no clock
     */
    public Optional<Instant> serverTime() {
        return sessions.engine().hasClock()
                ? Optional.of(sessions.read(
                        dsl -> Nanos.instant(dsl.select(sessions.engine().now().field())
                                .fetchSingle()
                                .value1())))
                : Optional.empty();
    }

    /**
     * When the newest movement was written.
     *
     * @return by the clock of who wrote it; nothing if the books are empty
     */
    public Optional<Instant> lastWritten() {
        return sessions.read(dsl -> Optional.ofNullable(dsl.select(DSL.max(MOVEMENTS.WRITTEN_AT))
                        .from(MOVEMENTS)
                        .fetchSingle()
                        .value1())
                .map(Nanos::instant));
    }

    /**
     * The planned steps.
     *
     * @param now as of when
     * @return how many there are, and how late they are
     */
    public Backlog backlog(Instant now) {
        return sessions.read(dsl -> Backlog.at(now, dsl));
    }

    /**
     * Whether the database itself finds its pages and indexes whole. A server sees to that on its own.
     *
     * @return what it says is wrong, or nothing
     */
    public Optional<String> damage() {
        try {
            return sessions.read(sessions.engine()::damage);
        } catch (DataAccessException e) {
            return Optional.of(Faults.said(e));
        }
    }

    /**
     * Goes through all books.
     *
     * @return the figures and what is wrong
     * @throws StorageException if the schema is not the one of this program
     */
    public Reconciliation reconcile() {
        requireCurrent();
        return sessions.read(dsl -> new Auditor(dsl).reconcile());
    }

    /**
     * Copies the database while it is in use. Only the owner may read the copy.
     *
     * @param copy the file, which is replaced if it is there
     * @throws StorageException if there is nothing to copy or the copy cannot be written
     */
    public void backup(Path copy) {
        if (schema() instanceof SchemaState.None) {
            throw noParlor();
        }
        backup.accept(copy);
    }

    private void requireCurrent() {
        switch (schema()) {
            case SchemaState.Current current -> {}
            case SchemaState.None none -> throw noParlor();
            case SchemaState.Newer newer -> throw new NewerDatabaseException(name, newer.version());
            case SchemaState.Behind behind ->
                throw new StorageException("The schema of " + name + " is at " + behind.version()
                        + ", and this version of Parlor knows " + behind.newest()
                        + "; start Parlor once, which copies the database and migrates it");
        }
    }

    private StorageException noParlor() {
        return new StorageException("The database " + name + " has no schema of Parlor");
    }

    @Override
    public void close() {
        readers.close();
    }
}
