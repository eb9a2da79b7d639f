package dev.parlor.jooq;

import java.sql.Connection;
import org.jooq.ConnectionProvider;

/** The connection of a transaction, lent to its thread as long as it lasts. */
final class Lease implements ConnectionProvider {
    private final Connection connection;
    private final Thread holder = Thread.currentThread();
    private volatile boolean over;

    Lease(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection acquire() {
        if (over || !Thread.currentThread().equals(holder)) {
            throw new IllegalStateException("Storage is open only inside its transaction");
        }
        return connection;
    }

    @Override
    public void release(Connection lent) {
        // The transaction closes it.
    }

    void end() {
        over = true;
    }
}
