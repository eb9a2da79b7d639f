package dev.parlor.jooq;

import java.time.Instant;
import java.time.InstantSource;
import org.jooq.DSLContext;

/** The clock of the database server: one for all nodes. Inside a transaction it is asked on the transaction's connection. */
record ServerClock(Sessions sessions) implements InstantSource {
    @Override
    public Instant instant() {
        return sessions.current().map(this::ask).orElseGet(() -> sessions.read(this::ask));
    }

    private Instant ask(DSLContext dsl) {
        Wording time =
                new Wording("time", () -> dsl.select(sessions.engine().now().field()));
        return Statements.of(dsl)
                .list(time, row -> Nanos.instant(row.getLong(1)))
                .getFirst();
    }
}
