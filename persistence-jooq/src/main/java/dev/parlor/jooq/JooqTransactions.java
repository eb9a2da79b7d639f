package dev.parlor.jooq;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.money.MarkKey;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * Transactions on a database. On SQLite writers take turns and readers see the last state that was kept; on PostgreSQL
 * writers are serializable, and work that loses a race is run again.
 */
public final class JooqTransactions implements Transactions<JooqStorage> {
    private final Sessions sessions;
    private final SeedSource seeds;
    private final MarkKey marks;
    private final FrozenBets lately;
    private final FreshFacts fresh;

    JooqTransactions(Sessions sessions, SeedSource seeds, MarkKey marks, FrozenBets lately, FreshFacts fresh) {
        this.sessions = sessions;
        this.seeds = seeds;
        this.marks = marks;
        this.lately = lately;
        this.fresh = fresh;
    }

    @Override
    public <T> T read(Function<? super JooqStorage, ? extends T> work) {
        return sessions.read(dsl -> work.apply(storage(dsl)));
    }

    @Override
    public <T> T write(Function<? super JooqStorage, ? extends T> work) {
        return sessions.write(dsl -> work.apply(storage(dsl)));
    }

    private JooqStorage storage(DSLContext dsl) {
        return new JooqStorage(dsl, sessions.engine(), seeds, marks, lately, fresh);
    }
}
