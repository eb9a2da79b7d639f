package dev.parlor.discord.link;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Turns for the shards of one process. */
public final class LocalTurns implements IdentifyTurns {
    private final InstantSource clock;
    private final Map<Integer, Instant> free = new HashMap<>();

    /**
     * All turns are free.
     *
     * @param clock the time
     */
    public LocalTurns(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Duration take(int key) {
        Instant now = clock.instant();
        Instant turn = free.getOrDefault(key, now);
        Instant taken = turn.isBefore(now) ? now : turn;
        free.put(key, taken.plus(APART));
        return Duration.between(now, taken);
    }
}
