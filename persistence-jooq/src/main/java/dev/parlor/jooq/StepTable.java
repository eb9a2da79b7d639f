package dev.parlor.jooq;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * What due work itself does to the planned steps. A step that was planned anew since it was taken has another version,
 * and is left alone.
 *
 * @param source connections that commit each statement
 */
record StepTable(DataSource source) {
    /** Sets the parameters of a statement. */
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    void strikeOff(Execution taken) {
        update("DELETE FROM scheduled_tasks WHERE task_name = ? AND task_instance = ? AND version = ?", row -> {
            row.setString(1, taken.getTaskName());
            row.setString(2, taken.getId());
            row.setLong(3, taken.version);
        });
    }

    void putOff(Execution taken, Instant due) {
        String sql =
                "UPDATE scheduled_tasks SET execution_time = ?, picked = ?, picked_by = NULL, last_heartbeat = NULL,"
                        + " version = version + 1 WHERE task_name = ? AND task_instance = ? AND version = ?";
        update(sql, row -> {
            row.setLong(1, Nanos.of(due));
            row.setBoolean(2, false);
            row.setString(3, taken.getTaskName());
            row.setString(4, taken.getId());
            row.setLong(5, taken.version);
        });
    }

    /** Lets anybody take what a node was taking. */
    void release(String node) {
        String sql =
                "UPDATE scheduled_tasks SET picked = ?, picked_by = NULL, last_heartbeat = NULL WHERE picked_by = ?";
        update(sql, row -> {
            row.setBoolean(1, false);
            row.setString(2, node);
        });
    }

    private void update(String sql, Binding binding) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("The planned steps cannot be changed", e);
        }
    }
}
