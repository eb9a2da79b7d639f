package dev.parlor.jooq;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;

/** One statement for many rows, each of which must be written. */
final class Batch {
    private final DSLContext dsl;
    private final Query statement;
    private final List<Object[]> rows = new ArrayList<>();

    /**
     * A batch without rows.
     *
     * @param statement the statement with any values in the places of its parameters
     */
    Batch(DSLContext dsl, Query statement) {
        this.dsl = dsl;
        this.statement = statement;
    }

    void add(Object... values) {
        rows.add(values);
    }

    void run() {
        if (rows.isEmpty()) {
            return;
        }
        int[] counts = dsl.batch(statement).bind(rows.toArray(Object[][]::new)).execute();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 1) {
                throw new IllegalStateException(
                        "The database wrote " + counts[i] + " rows in place of one: " + List.of(rows.get(i)));
            }
        }
    }
}
