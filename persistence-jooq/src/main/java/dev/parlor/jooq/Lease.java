package dev.parlor.jooq;

import java.sql.Connection;
import org.jooq.ConnectionProvider;

/** The connection of a transaction, lent to its thread as long as it lasts. */
final class Lease implements ConnectionProvider {
    private final Connection connection;
    private final Statements statements;
    private final Thread holder = Thread.currentThread();
    private volatile boolean over;

    Lease(Connection connection, Statements statements) {
        this.connection = connection;
        this.statements = statements;
    }

    @Override
    public Connection acquire() {
        check();
        return connection;
    }

    @Override
    public void release(Connection lent) {
        // The transaction closes it.
    }

    /** The statements that the connection keeps from one transaction to the next. */
    Statements statements() {
        check();
        return statements;
    }

    void end() {
        over = true;
    }

    private void check() {
        if (over || !Thread.currentThread().equals(holder)) {
            throw new IllegalStateException("Storage is open only inside its transaction");
        }
    }
}
