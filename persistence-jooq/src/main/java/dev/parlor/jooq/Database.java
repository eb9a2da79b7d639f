package dev.parlor.jooq;

import com.zaxxer.hikari.HikariDataSource;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.money.MarkKey;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/** An open database, migrated to the schema of this program. */
public final class Database implements AutoCloseable {
    private final Sessions sessions;
    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final HikariDataSource steps;
    private final InstantSource clock;
    private final Consumer<Path> backup;
    private final FrozenBets lately = new FrozenBets();
    private final FreshFacts fresh = new FreshFacts();

    Database(
            Sessions sessions,
            HikariDataSource readers,
            HikariDataSource writers,
            HikariDataSource steps,
            InstantSource clock,
            Consumer<Path> backup) {
        this.sessions = sessions;
        this.readers = readers;
        this.writers = writers;
        this.steps = steps;
        this.clock = clock;
        this.backup = backup;
    }

    /**
     * The transactions that desks run in.
     *
     * @param seeds makes the secrets of everything that will be drawn, each once; safe to ask from any thread
     * @param marks the secret under which persons are remembered; the same for the life of the database
     * @return transactions on this database
     */
    public JooqTransactions transactions(SeedSource seeds, MarkKey marks) {
        return new JooqTransactions(sessions, seeds, marks, lately, fresh);
    }

    /**
     * A secret of whoever keeps this database, such as the one that marks are made under. It is made when it is first
     * asked for, and then stays, also in backups.
     *
     * @param subject what it is for, not the name of anything that is drawn
     * @param seeds makes it
     * @return always the same secret
     */
    public Seed secret(String subject, SeedSource seeds) {
        return sessions.write(dsl -> new JooqSeeds(dsl, seeds).of(subject));
    }

    /**
     * What happened and waits to be told.
     *
     * @return the notices of this database
     */
    public Notices notices() {
        return new Notices(sessions, fresh);
    }

    /**
     * What is left of shows that were given.
     *
     * @return that of this database, to be cleared away
     */
    public OldShows oldShows() {
        return new OldShows(sessions);
    }

    /**
     * The clock of whoever writes: on PostgreSQL the server's, which all nodes share.
     *
     * @return the clock by which desks judge what comes in time
     */
    public InstantSource clock() {
        return clock;
    }

    /**
     * The connections that write. On SQLite there is one, so nobody holds it for long.
     *
     * @return a source for what brings its own statements
     */
    public DataSource writers() {
        return writers;
    }

    /**
     * How busy the connections are.
     *
     * @return one line for each kind
     */
    public List<PoolLoad> load() {
        return Stream.of(readers, writers, steps).distinct().map(PoolLoad::of).toList();
    }

    /**
     * The planned steps, as of the writers' clock.
     *
     * @return how many there are, and how late they are
     */
    public Backlog backlog() {
        return sessions.read(dsl -> Backlog.at(clock.instant(), dsl));
    }

    /**
     * Which program keeps the data; asking it is a trial of the way there.
     *
     * @return such as {@code SQLite 3.54.1} or {@code PostgreSQL 15.3}
     */
    public String engine() {
        return sessions.read(sessions.engine()::named);
    }

    /**
     * Goes through all books, in one transaction that only looks.
     *
     * @return the figures and what is wrong
     */
    public Reconciliation reconcile() {
        return sessions.read(dsl -> new Auditor(dsl).reconcile());
    }

    /**
     * Copies the database while it is in use: a SQLite file by SQLite itself, a PostgreSQL database by {@code pg_dump} in
     * its custom format. Only the owner may read the copy.
     *
     * @param copy the file, which is replaced if it is there
     * @throws StorageException if the copy cannot be written, or {@code pg_dump} is not installed
     */
    public void backup(Path copy) {
        backup.accept(copy);
    }

    /** The connections through which due work looks for its steps. */
    DataSource steps() {
        return steps;
    }

    SQLDialect dialect() {
        return sessions.engine().dialect();
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
        steps.close();
    }
}
