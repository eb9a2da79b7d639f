package dev.parlor.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteErrorCode;

/**
 * SQLite: one writer at a time, in the order of their coming. A transaction begins and ends by statements, because the
 * driver's own {@code commit} begins the next one at once, and an idle writer would hold the lock.
 */
record SqliteEngine(InstantSource clock, ReentrantLock turn) implements Engine {
    static SqliteEngine of(InstantSource clock) {
        return new SqliteEngine(clock, new ReentrantLock(true));
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public <T> T inTurn(int tries, Supplier<T> writing) {
        turn.lock();
        try {
            return writing.get();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void begin(Connection connection, Statements kept, Purpose purpose) {
        kept.run(purpose == Purpose.WRITING ? "BEGIN IMMEDIATE" : "BEGIN");
    }

    @Override
    public void commit(Connection connection, Statements kept) {
        kept.run("COMMIT");
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        }
    }

    @Override
    public boolean refusesToWrite(SQLException fault) {
        return fault.getErrorCode() == SQLiteErrorCode.SQLITE_READONLY.code;
    }

    @Override
    public Stamp now() {
        return Stamp.of(clock.instant());
    }

    @Override
    public List<Long> ids(DSLContext dsl, Table<?> table, Field<Long> id, int count) {
        Wording greatest = new Wording(
                List.of("greatest", table.getName()),
                () -> dsl.select(DSL.coalesce(DSL.max(id), DSL.inline(0L))).from(table));
        long last = Statements.of(dsl).list(greatest, row -> row.getLong(1)).getFirst();
        return LongStream.rangeClosed(last + 1, last + count).boxed().toList();
    }

    @Override
    public Field<String> byteOrder(Field<String> name) {
        return name;
    }

    @Override
    public String named(DSLContext dsl) {
        return "SQLite " + ask(dsl, "select sqlite_version()");
    }

    @Override
    public Optional<String> damage(DSLContext dsl) {
        return Optional.of(ask(dsl, "PRAGMA quick_check(1)")).filter(said -> !said.equals("ok"));
    }

    @Override
    public boolean hasClock() {
        return false;
    }

    @Override
    public boolean isFull(SQLException fault) {
        return fault.getErrorCode() == SQLiteErrorCode.SQLITE_FULL.code;
    }

    private static String ask(DSLContext dsl, String question) {
        return String.valueOf(dsl.fetchSingle(question).get(0));
    }

    @Override
    public int parts() {
        return 1;
    }
}
