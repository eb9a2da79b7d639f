package dev.parlor.jooq.crash;

import dev.parlor.jooq.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** A look at the planned steps from outside. */
final class Plans {
    private Plans() {}

    /** When the first step is or was due, also while somebody takes it. */
    static Optional<Instant> next(Database database) {
        try (Connection connection = database.writers().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT execution_time FROM scheduled_tasks ORDER BY 1 LIMIT 1");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(Instant.EPOCH.plusNanos(row.getLong(1))) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
