package dev.parlor.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * PostgreSQL: writers run at once and lose races. Who lost one tries again while no other writer of this process runs,
 * so that nobody loses for ever.
 *
 * @param time what tells the time of a row
 * @param turns of the writers of this process
 */
record PostgresEngine(Supplier<Stamp> time, Turns turns) implements Engine {
    /** The first try that runs alone. */
    private static final int ALONE_FROM = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int PARTS = 16;
    private static final String READ_ONLY_TRANSACTION = "25006";
    private static final String DISK_FULL = "53100";

    /** Rows get the server's time, of the moment in which they are written. */
    static PostgresEngine onServerTime() {
        Field<Long> server =
                DSL.field("cast(extract(epoch from clock_timestamp()) * 1000000000 as bigint)", SQLDataType.BIGINT);
        Stamp now = Stamp.ofDatabase(server);
        return of(() -> now);
    }

    static PostgresEngine on(InstantSource clock) {
        return of(() -> Stamp.of(clock.instant()));
    }

    private static PostgresEngine of(Supplier<Stamp> time) {
        return new PostgresEngine(time, Turns.waiting(PATIENCE));
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public <T> T inTurn(int tries, Supplier<T> writing) {
        return tries < ALONE_FROM ? turns.together(writing) : turns.alone(writing);
    }

    @Override
    public void begin(Connection connection, Statements kept, Purpose purpose) throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public void commit(Connection connection, Statements kept) throws SQLException {
        connection.commit();
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        connection.rollback();
    }

    @Override
    public boolean refusesToWrite(SQLException fault) {
        return READ_ONLY_TRANSACTION.equals(fault.getSQLState());
    }

    @Override
    public Stamp now() {
        return time.get();
    }

    @Override
    public List<Long> ids(DSLContext dsl, Table<?> table, Field<Long> id, int count) {
        Field<Long> next = DSL.field(
                "nextval(pg_get_serial_sequence({0}, {1}))",
                SQLDataType.BIGINT, DSL.inline(table.getName()), DSL.inline(id.getName()));
        Wording many = new Wording(
                List.of("next", table.getName()),
                () -> dsl.select(next).from(DSL.table("generate_series(1, {0})", DSL.val(1))));
        return Statements.of(dsl).list(many, row -> row.getLong(1), count);
    }

    @Override
    public Field<String> byteOrder(Field<String> name) {
        return name.collate("C");
    }

    @Override
    public String named(DSLContext dsl) {
        return "PostgreSQL "
                + dsl.fetchSingle("select split_part(current_setting('server_version'), ' ', 1)")
                        .into(String.class);
    }

    @Override
    public Optional<String> damage(DSLContext dsl) {
        return Optional.empty();
    }

    @Override
    public boolean hasClock() {
        return true;
    }

    @Override
    public boolean isFull(SQLException fault) {
        return DISK_FULL.equals(fault.getSQLState());
    }

    @Override
    public int parts() {
        return PARTS;
    }
}
