package dev.parlor.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;

/** What SQLite and PostgreSQL need done differently. */
interface Engine {
    /** What a transaction is for. */
    enum Purpose {
        READING,
        WRITING
    }

    SQLDialect dialect();

    /**
     * Lets a writer do its work when it is its turn.
     *
     * @param tries how often it tries, this time included
     */
    <T> T inTurn(int tries, Supplier<T> writing);

    void begin(Connection connection, Statements kept, Purpose purpose) throws SQLException;

    void commit(Connection connection, Statements kept) throws SQLException;

    void rollBack(Connection connection) throws SQLException;

    /** Whether a fault says that a transaction which only looks was asked to write. */
    boolean refusesToWrite(SQLException fault);

    /** The time of a row that is written. */
    Stamp now();

    /** Identifiers for rows of a table that are about to be written, in ascending order. */
    List<Long> ids(DSLContext dsl, Table<?> table, Field<Long> id, int count);

    /** Names as they are ordered: by their bytes, whatever language the database was made for. */
    Field<String> byteOrder(Field<String> name);

    /** The program that answers, with its version. */
    String named(DSLContext dsl);

    /** What the database itself finds wrong with its files, if it can tell. */
    Optional<String> damage(DSLContext dsl);

    /** Whether the database has a clock of its own, which {@link #now} reads. */
    boolean hasClock();

    /** Whether a fault says that there is no room left on the disk. */
    boolean isFull(SQLException fault);

    /** In how many parts the sum of an account is kept. */
    int parts();
}
