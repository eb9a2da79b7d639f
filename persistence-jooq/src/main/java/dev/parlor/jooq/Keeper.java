package dev.parlor.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Keeps the statements of each connection of a database as long as the connection is open. */
final class Keeper {
    private final Wordings wordings = new Wordings();
    private final Map<Connection, Statements> kept = new HashMap<>();

    /**
     * The statements of a connection.
     *
     * @param pooled a connection that is lent by a pool
     */
    synchronized Statements of(Connection pooled) throws SQLException {
        Connection own = pooled.unwrap(Connection.class);
        Statements known = kept.get(own);
        if (known == null) {
            forgetClosed();
            known = new Statements(own, wordings);
            kept.put(own, known);
        }
        return known;
    }

    private void forgetClosed() throws SQLException {
        for (Connection connection : kept.keySet().toArray(Connection[]::new)) {
            if (connection.isClosed()) {
                kept.remove(connection);
            }
        }
    }
}
