package dev.parlor.jooq;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;

/**
 * One statement for many rows, each of which must be written. Values go to the driver as they are, since a settlement
 * writes a hundred thousand rows.
 */
final class Batch {
    private static final int ROWS_AT_ONCE = 1_000;

    private final DSLContext dsl;
    private final Query statement;
    private final List<Object[]> rows = new ArrayList<>();

    /**
     * A batch without rows.
     *
     * @param statement the statement with any values in the places of its parameters
     */
    Batch(DSLContext dsl, Query statement) {
        this.dsl = dsl;
        this.statement = statement;
    }

    /** Adds a row of numbers and texts. */
    void add(Object... values) {
        rows.add(values);
    }

    void run() {
        if (!rows.isEmpty()) {
            String sql = statement.getSQL();
            dsl.connection(connection -> write(connection, sql));
        }
    }

    private void write(Connection connection, String sql) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            for (List<Object[]> chunk : Chunks.of(rows, ROWS_AT_ONCE).toList()) {
                for (Object[] row : chunk) {
                    bind(prepared, row);
                    prepared.addBatch();
                }
                check(prepared.executeBatch(), chunk);
            }
        }
    }

    private static void bind(PreparedStatement prepared, Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            if (row[i] instanceof Number number) {
                prepared.setLong(i + 1, number.longValue());
            } else {
                prepared.setString(i + 1, row[i].toString());
            }
        }
    }

    private static void check(int[] counts, List<Object[]> rows) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 1) {
                throw new IllegalStateException(
                        "The database wrote " + counts[i] + " rows in place of one: " + List.of(rows.get(i)));
            }
        }
    }
}
