package dev.parlor.jooq;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The notices of a database for whoever delivers them. Each method is one transaction. */
public final class Notices {
    private static final int PRUNED = 1_000;

    private final Sessions sessions;
    private final FreshFacts fresh;

    Notices(Sessions sessions, FreshFacts fresh) {
        this.sessions = sessions;
        this.fresh = fresh;
    }

    /**
     * Looks at the notices that are not delivered.
     *
     * @param most how many at most
     * @return the oldest, in the order in which they were put
     */
    public List<Notice> pending(int most) {
        return sessions.read(dsl -> new JooqOutbox(dsl, sessions.engine(), fresh).pending(most));
    }

    /**
     * Marks notices as delivered.
     *
     * @param notices their identifiers
     */
    public void delivered(Collection<Long> notices) {
        sessions.write(dsl -> {
            new JooqOutbox(dsl, sessions.engine(), fresh).delivered(notices);
            return notices.size();
        });
    }

    /**
     * Deletes some of the old notices that were delivered.
     *
     * @param before what was delivered before this time may go
     * @return whether there may be more of them
     */
    public boolean prune(Instant before) {
        return sessions.write(dsl -> new JooqOutbox(dsl, sessions.engine(), fresh).prune(before, PRUNED)) == PRUNED;
    }
}
