package dev.parlor.jooq;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the database said, found behind the exceptions that others put around it. */
final class Faults {
    /** A serialization failure and a deadlock: https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html */
    private static final Set<String> LOST_RACES = Set.of("40001", "40P01");

    private Faults() {}

    static Optional<SQLException> sql(Throwable fault) {
        return Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    /** The words of the database, or of whoever spoke last, on one line. */
    static String said(Throwable fault) {
        return sql(fault)
                .<Throwable>map(e -> e)
                .orElse(fault)
                .toString()
                .lines()
                .findFirst()
                .orElseThrow()
                .replaceFirst("^[\\w.$]+: ", "");
    }

    static boolean isLostRace(Throwable fault) {
        return sql(fault)
                .map(SQLException::getSQLState)
                .filter(LOST_RACES::contains)
                .isPresent();
    }
}
