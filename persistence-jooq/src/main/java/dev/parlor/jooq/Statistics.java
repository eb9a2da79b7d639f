package dev.parlor.jooq;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a PostgreSQL server knows about how many rows there are. It counts them by itself some time after they came; a
 * restored database, whose rows came all at once, would be asked in the slowest ways until then:
 * https://www.postgresql.org/docs/current/backup-dump.html#BACKUP-DUMP-RESTORE
 */
final class Statistics {
    private static final Logger LOG = LoggerFactory.getLogger(Statistics.class);

    /** Tables of more than eight pages; to walk a smaller one takes no longer than to use an index. */
    private static final String UNCOUNTED = """
            SELECT quote_ident(relname) FROM pg_class
            WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
              AND reltuples <= 0 AND pg_relation_size(oid) > 65536
            ORDER BY relname""";

    private Statistics() {}

    /** Lets the server count the rows of tables that it has never looked at. */
    static void complete(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = uncounted(statement);
            if (!tables.isEmpty()) {
                LOG.info("PostgreSQL counts the rows of {}", tables);
                statement.execute("ANALYZE " + String.join(", ", tables));
            }
        } catch (SQLException e) {
            throw new DataAccessException("The rows of the database cannot be counted: " + e.getMessage(), e);
        }
    }

    private static List<String> uncounted(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(UNCOUNTED)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }
}
