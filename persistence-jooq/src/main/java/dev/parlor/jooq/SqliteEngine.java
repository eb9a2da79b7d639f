package dev.parlor.jooq;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** SQLite: one writer at a time, in the order of their coming. */
record SqliteEngine(InstantSource clock, ReentrantLock turn) implements Engine {
    static SqliteEngine of(InstantSource clock) {
        return new SqliteEngine(clock, new ReentrantLock(true));
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public <T> T inTurn(Supplier<T> writing) {
        turn.lock();
        try {
            return writing.get();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public Field<Long> now() {
        return DSL.inline(Nanos.of(clock.instant()));
    }

    @Override
    public List<Long> ids(DSLContext dsl, Table<?> table, Field<Long> id, int count) {
        long last = dsl.select(DSL.coalesce(DSL.max(id), DSL.inline(0L)))
                .from(table)
                .fetchSingle()
                .value1();
        return LongStream.rangeClosed(last + 1, last + count).boxed().toList();
    }

    @Override
    public int parts() {
        return 1;
    }
}
