package dev.parlor.jooq;

import com.zaxxer.hikari.HikariDataSource;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.money.MarkKey;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/** An open database, migrated to the schema of this program. */
public final class Database implements AutoCloseable {
    private final Sessions sessions;
    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final HikariDataSource steps;
    private final InstantSource clock;
    private final FrozenBets lately = new FrozenBets();

    Database(
            Sessions sessions,
            HikariDataSource readers,
            HikariDataSource writers,
            HikariDataSource steps,
            InstantSource clock) {
        this.sessions = sessions;
        this.readers = readers;
        this.writers = writers;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * The transactions that desks run in.
     *
     * @param seeds makes the secrets of everything that will be drawn, each once; safe to ask from any thread
     * @param marks the secret under which persons are remembered; the same for the life of the database
     * @return transactions on this database
     */
    public JooqTransactions transactions(SeedSource seeds, MarkKey marks) {
        return new JooqTransactions(sessions, seeds, marks, lately);
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
