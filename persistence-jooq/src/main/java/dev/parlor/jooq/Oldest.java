package dev.parlor.jooq;

import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * The oldest rows of those that are too old, by their key. Unlike {@link Pruning} it never takes more than it was asked
 * for, so that rows of other tables can go with them.
 *
 * @param key what a row is found by
 * @param time the instant of a row, which has an index
 * @param before rows from before this one are too old
 * @param most how many at most
 */
record Oldest(TableField<?, String> key, TableField<?, Long> time, long before, int most) {
    Select<Record1<String>> keys() {
        return DSL.select(key)
                .from(key.getTable())
                .where(time.lt(before))
                .orderBy(time, key)
                .limit(most);
    }

    /** Takes the rows out, and tells how many. */
    int delete(DSLContext dsl) {
        return dsl.deleteFrom(key.getTable()).where(key.in(keys())).execute();
    }
}
