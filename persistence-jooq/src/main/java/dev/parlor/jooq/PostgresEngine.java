package dev.parlor.jooq;

import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * PostgreSQL: writers run at once and lose races.
 *
 * @param now what tells the time of a row
 */
record PostgresEngine(Field<Long> now) implements Engine {
    private static final int PARTS = 16;

    /** Rows get the server's time, of the moment in which they are written. */
    static PostgresEngine onServerTime() {
        return new PostgresEngine(
                DSL.field("cast(extract(epoch from clock_timestamp()) * 1000000000 as bigint)", SQLDataType.BIGINT));
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public <T> T inTurn(Supplier<T> writing) {
        return writing.get();
    }

    @Override
    public List<Long> ids(DSLContext dsl, Table<?> table, Field<Long> id, int count) {
        Field<Long> next = DSL.field(
                "nextval(pg_get_serial_sequence({0}, {1}))",
                SQLDataType.BIGINT,
                DSL.inline(table.getName()),
                DSL.inline(id.getName()));
        return dsl.select(next)
                .from(DSL.table("generate_series(1, {0})", DSL.val(count)))
                .fetch(next);
    }

    @Override
    public int parts() {
        return PARTS;
    }
}
