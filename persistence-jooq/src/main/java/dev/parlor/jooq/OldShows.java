package dev.parlor.jooq;

import java.time.Instant;

/** What is kept of shows for a while only: what was said, painted and seen, and the calls that were waited for. */
public final class OldShows {
    private static final int PRUNED = 500;

    private final Sessions sessions;

    OldShows(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Deletes some of what is old, in one transaction. The files of the pictures lie elsewhere and stay.
     *
     * @param before shows told, pictures looked at and calls due before this time may go
     * @return whether there may be more of them
     */
    public boolean prune(Instant before) {
        return sessions.write(dsl -> {
            int shows = new JooqShows(dsl).prune(before, PRUNED);
            int sightings = new JooqSightings(dsl).prune(before, PRUNED);
            int jobs = new JooqPaintJobs(dsl).prune(before, PRUNED);
            return Math.max(shows, Math.max(sightings, jobs)) == PRUNED;
        });
    }
}
