package dev.parlor.bot.storage;

import dev.parlor.jooq.PostgresAccess;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What helps against a refusal of a PostgreSQL server, by its SQLSTATE:
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 *
 * @param access how the server was asked
 */
record ServerAdvice(PostgresAccess access) {
    private static final String NO_PASSWORD = "08004";
    private static final String UNKNOWN_ROLE = "28000";
    private static final String WRONG_PASSWORD = "28P01";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String NOT_ALLOWED = "42501";

    /** What to do, behind a semicolon; nothing if the server's own words must do. */
    String against(Throwable refusal) {
        return Stream.iterate(refusal, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> against(Objects.requireNonNullElse(((SQLException) cause).getSQLState(), "")))
                .findFirst()
                .orElse("");
    }

    private String against(String state) {
        return switch (state) {
            case NO_PASSWORD, UNKNOWN_ROLE, WRONG_PASSWORD ->
                "; the user is set by database.user, the password by PARLOR_DATABASE_PASSWORD in the environment or"
                        + " in .env";
            case NO_SUCH_DATABASE ->
                "; make it first (CREATE DATABASE ... OWNER " + access.user() + "), or set another database.url";
            case NOT_ALLOWED ->
                "; " + access.user() + " must own the database, and have CREATEDB to try backups (docs/operations.md)";
            default -> "";
        };
    }
}
