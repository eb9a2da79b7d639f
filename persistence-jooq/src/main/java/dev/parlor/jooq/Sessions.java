package dev.parlor.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** Transactions on a database, seen through jOOQ. */
final class Sessions {
    private final Engine engine;
    private final DataSource readers;
    private final DataSource writers;
    private final Retries retries;
    private final Configuration base;
    private final Keeper keeper = new Keeper();
    private final Map<Thread, DSLContext> running = new ConcurrentHashMap<>();

    Sessions(Engine engine, DataSource readers, DataSource writers, Retries retries) {
        this.engine = engine;
        this.readers = readers;
        this.writers = writers;
        this.retries = retries;
        this.base = new DefaultConfiguration().set(engine.dialect()).set(settings());
    }

    Engine engine() {
        return engine;
    }

    <T> T read(Function<DSLContext, T> work) {
        return alone(() -> retries.run(tries -> look(work)));
    }

    <T> T write(Function<DSLContext, T> work) {
        try {
            return alone(() ->
                    retries.run(tries -> engine.inTurn(tries, () -> attempt(writers, Engine.Purpose.WRITING, work))));
        } catch (DataAccessException e) {
            if (Faults.sql(e).filter(engine::isFull).isPresent()) {
                throw new StorageException("The disk of the database is full; nothing of this was kept", e);
            }
            throw e;
        }
    }

    /** The transaction that the calling thread is in. */
    Optional<DSLContext> current() {
        return Optional.ofNullable(running.get(Thread.currentThread()));
    }

    private <T> T alone(Supplier<T> work) {
        if (current().isPresent()) {
            throw new IllegalStateException("A transaction must not start inside another");
        }
        return work.get();
    }

    private <T> T look(Function<DSLContext, T> work) {
        try {
            return attempt(readers, Engine.Purpose.READING, work);
        } catch (DataAccessException e) {
            if (Faults.sql(e).filter(engine::refusesToWrite).isPresent()) {
                throw new IllegalStateException("Storage changes only inside a write transaction", e);
            }
            throw e;
        }
    }

    private <T> T attempt(DataSource source, Engine.Purpose purpose, Function<DSLContext, T> work) {
        try (Connection connection = source.getConnection()) {
            Statements kept = keeper.of(connection);
            engine.begin(connection, kept, purpose);
            return inside(connection, kept, work);
        } catch (SQLException e) {
            throw new DataAccessException("The database failed: " + e.getMessage(), e);
        }
    }

    private <T> T inside(Connection connection, Statements kept, Function<DSLContext, T> work) throws SQLException {
        try {
            T answer = lending(new Lease(connection, kept), work);
            engine.commit(connection, kept);
            return answer;
        } catch (RuntimeException | SQLException | Error e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private <T> T lending(Lease lease, Function<DSLContext, T> work) {
        DSLContext dsl = DSL.using(base.derive(lease));
        running.put(Thread.currentThread(), dsl);
        try {
            return work.apply(dsl);
        } finally {
            running.remove(Thread.currentThread());
            lease.end();
        }
    }

    private void rollBack(Connection connection, Throwable because) {
        try {
            engine.rollBack(connection);
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    private static Settings settings() {
        return new Settings()
                .withRenderCatalog(false)
                .withRenderSchema(false)
                .withInListPadding(true)
                .withExecuteLogging(false);
    }
}
