package dev.parlor.jooq;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * The statements of one connection that every bet and every payout runs: worded by jOOQ once in the life of the database,
 * prepared once in the life of the connection, and run by the driver alone. To word, prepare and run one anew costs
 * several times as much as to run it.
 */
final class Statements {
    private static final int ROWS_AT_ONCE = 1_000;

    private final Connection connection;
    private final Wordings wordings;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** Makes something of the row that a result stands on. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Statements of a connection.
     *
     * @param connection the driver's own connection
     */
    Statements(Connection connection, Wordings wordings) {
        this.connection = connection;
        this.wordings = wordings;
    }

    /** The statements of a transaction's connection. */
    static Statements of(DSLContext dsl) {
        return ((Lease) dsl.configuration().connectionProvider()).statements();
    }

    /** Runs a statement that the storage words itself. */
    void run(String sql) {
        try {
            prepared(sql).execute();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** Reads all rows. */
    <T> List<T> list(Wording wording, Reader<T> reader, Object... values) {
        return ask(
                wording,
                rows -> {
                    List<T> all = new ArrayList<>();
                    while (rows.next()) {
                        all.add(reader.read(rows));
                    }
                    return all;
                },
                values);
    }

    /** Reads a result as a whole: the reader is given it before its first row. */
    <T> T ask(Wording wording, Reader<T> reader, Object... values) {
        String sql = wordings.of(wording);
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return reader.read(rows);
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** Writes with numbers and texts, and tells how many rows that changed. */
    int write(Wording wording, Object... values) {
        String sql = wordings.of(wording);
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** Writes rows of numbers and texts, each of which must be written. */
    void writeAll(Wording wording, List<Object[]> rows) {
        if (rows.size() == 1) {
            check(new int[] {write(wording, rows.getFirst())}, rows);
        } else if (!rows.isEmpty()) {
            writeMany(wordings.of(wording), rows);
        }
    }

    private void writeMany(String sql, List<Object[]> rows) {
        try {
            PreparedStatement statement = prepared(sql);
            for (List<Object[]> chunk : Chunks.of(rows, ROWS_AT_ONCE).toList()) {
                for (Object[] row : chunk) {
                    bind(statement, row);
                    statement.addBatch();
                }
                check(statement.executeBatch(), chunk);
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    private PreparedStatement bound(String sql, Object[] values) throws SQLException {
        PreparedStatement statement = prepared(sql);
        bind(statement, values);
        return statement;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                statement.setLong(i + 1, number.longValue());
            } else {
                statement.setString(i + 1, values[i].toString());
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

    /** Lets go of the statement, since the driver of SQLite closes one that failed behind its back. */
    private DataAccessException failed(String sql, SQLException e) {
        PreparedStatement broken = prepared.remove(sql);
        if (broken != null) {
            try {
                broken.close();
            } catch (SQLException closing) {
                e.addSuppressed(closing);
            }
        }
        return new DataAccessException("The database failed at [" + sql + "]: " + e.getMessage(), e);
    }
}
