package dev.parlor.jooq;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;

/** One statement for many rows, each of which must be written. */
record Batch(DSLContext dsl, Wording statement, List<Object[]> rows) {
    Batch(DSLContext dsl, Wording statement) {
        this(dsl, statement, new ArrayList<>());
    }

    /**
     * A batch that runs rarely.
     *
     * @param statement the statement with any values in the places of its parameters
     */
    Batch(DSLContext dsl, Query statement) {
        this(dsl, new Wording(statement.getSQL(), () -> statement));
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
