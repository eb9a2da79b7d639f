package dev.parlor.ai.guard;

import dev.parlor.core.ParlorId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How much each community gets of the providers in a day, which is one of UTC. It is counted in memory: a start of the
 * program begins anew.
 */
public final class DailyShares {
    private final Map<Share, Integer> limits;
    private final InstantSource clock;
    private final ReentrantLock counting = new ReentrantLock();
    private final Map<Drawer, Integer> taken = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;

    /**
     * Shares.
     *
     * @param limits how many of each in a day; what is left out has no limit
     * @param clock the time
     */
    public DailyShares(Map<Share, Integer> limits, InstantSource clock) {
        this.limits = Map.copyOf(limits);
        this.clock = clock;
    }

    /** The shares of the house: 200 narrations, 60 pictures, 20 cards and 60 looks. */
    public static DailyShares ofTheHouse(InstantSource clock) {
        return new DailyShares(Map.of(Share.NARRATION, 200, Share.PICTURE, 60, Share.CARD, 20, Share.LOOK, 60), clock);
    }

    /**
     * Takes one.
     *
     * @param parlor whose
     * @param share of what
     * @return why there is none left; empty if it is taken
     */
    public Optional<Failure> take(ParlorId parlor, Share share) {
        counting.lock();
        try {
            Optional<Failure> objection = objection(parlor, share);
            if (objection.isEmpty()) {
                taken.merge(new Drawer(parlor, share), 1, Integer::sum);
            }
            return objection;
        } finally {
            counting.unlock();
        }
    }

    /** When a community gets more, if its share is used up. */
    Optional<Instant> spentUntil(ParlorId parlor, Share share) {
        counting.lock();
        try {
            return objection(parlor, share).map(why -> tomorrow());
        } finally {
            counting.unlock();
        }
    }

    private Optional<Failure> objection(ParlorId parlor, Share share) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(day)) {
            day = today;
            taken.clear();
        }
        int count = taken.getOrDefault(new Drawer(parlor, share), 0);
        return count < limits.getOrDefault(share, Integer.MAX_VALUE)
                ? Optional.empty()
                : Optional.of(new Failure.Spent(tomorrow()));
    }

    private Instant tomorrow() {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private record Drawer(ParlorId parlor, Share share) {}
}
