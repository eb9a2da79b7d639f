package dev.parlor.jooq;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * Takes out rows that are too old, the oldest first. Rows of one instant go together, so a few more may go than were
 * asked for.
 *
 * @param time the instant of a row, which has an index
 * @param before rows from before this one are too old
 */
record Pruning(Table<?> table, TableField<?, Long> time, long before) {
    int run(DSLContext dsl, int most) {
        return dsl.select(time).from(table).where(time.lt(before)).orderBy(time).limit(most).fetch(time).stream()
                .reduce((earlier, later) -> later)
                .map(last -> dsl.deleteFrom(table).where(time.le(last)).execute())
                .orElse(0);
    }
}
