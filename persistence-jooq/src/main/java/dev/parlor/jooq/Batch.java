package dev.parlor.jooq;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** One statement for many rows, each of which must be written. */
record Batch(DSLContext dsl, Wording statement, List<Object[]> rows) {
    Batch(DSLContext dsl, Wording statement) {
        this(dsl, statement, new ArrayList<>());
    }

    /** Adds a row of numbers and texts. */
    void add(Object... values) {
        rows.add(values);
    }

    void run() {
        if (!rows.isEmpty()) {
            Statements.of(dsl).writeAll(statement, rows);
        }
    }
}
