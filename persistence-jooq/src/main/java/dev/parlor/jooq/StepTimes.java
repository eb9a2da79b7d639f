package dev.parlor.jooq;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** How db-scheduler reads and writes times here: like every other table, in nanoseconds since the epoch. */
final class StepTimes {
    private StepTimes() {}

    static JdbcCustomization of(SQLDialect dialect) {
        return dialect == SQLDialect.POSTGRES ? new OnPostgres() : new OnSqlite();
    }

    private static void set(PreparedStatement statement, int index, @Nullable Instant time) throws SQLException {
        if (time == null) {
            statement.setNull(index, Types.BIGINT);
        } else {
            statement.setLong(index, Nanos.of(time));
        }
    }

    private static @Nullable Instant get(ResultSet row, String column) throws SQLException {
        long nanos = row.getLong(column);
        return row.wasNull() ? null : Nanos.instant(nanos);
    }

    private static final class OnPostgres extends PostgreSqlJdbcCustomization {
        OnPostgres() {
            super(false, true);
        }

        @Override
        public void setInstant(PreparedStatement statement, int index, @Nullable Instant time) throws SQLException {
            set(statement, index, time);
        }

        @Override
        public @Nullable Instant getInstant(ResultSet row, String column) throws SQLException {
            return get(row, column);
        }
    }

    private static final class OnSqlite extends SqliteJdbcCustomization {
        @Override
        public void setInstant(PreparedStatement statement, int index, @Nullable Instant time) throws SQLException {
            set(statement, index, time);
        }

        @Override
        public @Nullable Instant getInstant(ResultSet row, String column) throws SQLException {
            return get(row, column);
        }
    }
}
