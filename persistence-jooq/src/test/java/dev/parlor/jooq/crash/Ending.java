package dev.parlor.jooq.crash;

import dev.parlor.core.tournament.Tournament;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.Databases;
import dev.parlor.jooq.Reconciliation;
import dev.parlor.testkit.Fixtures;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What an evening came to.
 *
 * @param tournament the tournament at its end, with its champion
 * @param books what a look at all books found
 * @param rows every row of every table, with all instants and numbers; only when the tables were made is left out
 */
record Ending(Tournament tournament, Reconciliation books, List<String> rows) {
    static Ending of(Path file) {
        try (Database database = Databases.sqlite(file, () -> Fixtures.NOON)) {
            Tournament tournament = database.transactions(Script.seeds(), Script.MARKS)
                    .<Tournament>read(storage ->
                            storage.tournaments().find(Script.TOURNAMENT).orElseThrow());
            return new Ending(tournament, database.reconcile(), rows(file));
        }
    }

    /** The rows of one table. */
    List<String> rows(String table) {
        return rows.stream().filter(row -> row.startsWith(table + "[")).toList();
    }

    /** The rows that another evening has not. */
    List<String> beyond(Ending other) {
        Set<String> others = new HashSet<>(other.rows);
        return rows.stream().filter(row -> !others.contains(row)).toList();
    }

    private static List<String> rows(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> rows = new ArrayList<>();
            for (String table : tables(statement)) {
                addRows(statement, table, rows);
            }
            return rows.stream().sorted().toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet table = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'"
                + " AND name NOT LIKE 'sqlite_%' AND name <> 'flyway_schema_history'")) {
            while (table.next()) {
                tables.add(table.getString(1));
            }
        }
        return tables;
    }

    private static void addRows(Statement statement, String table, List<String> rows) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringJoiner line = new StringJoiner(", ", table + "[", "]");
                for (int column = 1; column <= columns; column++) {
                    line.add(row.getMetaData().getColumnName(column) + "=" + text(row.getObject(column)));
                }
                rows.add(line.toString());
            }
        }
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }
}
