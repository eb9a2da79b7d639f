package dev.parlor.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A statement that is prepared once and writes one row each time. */
final class Prepared implements AutoCloseable {
    private final PreparedStatement statement;

    Prepared(Connection connection, String sql) throws SQLException {
        this.statement = connection.prepareStatement(sql);
    }

    /** Runs it with numbers, and with texts or what is written like them. */
    void run(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Long number) {
                statement.setLong(i + 1, number);
            } else {
                statement.setString(i + 1, values[i].toString());
            }
        }
        if (statement.executeUpdate() != 1) {
            throw new IllegalStateException("One row was to be written: " + statement);
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
