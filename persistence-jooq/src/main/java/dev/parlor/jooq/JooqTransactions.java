package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import java.util.function.Function;

/**
 * Transactions on a database. On SQLite writers take turns and readers see the last state that was kept; on PostgreSQL
 * writers are serializable, and work that loses a race is run again.
 */
public final class JooqTransactions implements Transactions<JooqStorage> {
    private final Sessions sessions;

    JooqTransactions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public <T> T read(Function<? super JooqStorage, ? extends T> work) {
        return sessions.read(dsl -> work.apply(new JooqStorage(dsl, sessions.engine())));
    }

    @Override
    public <T> T write(Function<? super JooqStorage, ? extends T> work) {
        return sessions.write(dsl -> work.apply(new JooqStorage(dsl, sessions.engine())));
    }
}
