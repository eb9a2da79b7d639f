package dev.parlor.discord.standin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identifiers as Discord gives them: the time and a number, each greater than those before
 * (https://discord.com/developers/docs/reference#snowflakes).
 */
final class Snowflakes {
    private static final long EPOCH = 1_420_070_400_000L;
    private static final int BELOW_TIME = 22;

    private final InstantSource clock;
    private final AtomicLong last = new AtomicLong();

    Snowflakes(InstantSource clock) {
        this.clock = clock;
    }

    String next() {
        long least = (clock.millis() - EPOCH) << BELOW_TIME;
        return Long.toString(last.updateAndGet(before -> Math.max(before + 1, least)));
    }

    /** An identifier of which one shard out of several hears; it may seem to be younger than it is. */
    String next(int shard, int shards) {
        long next = Long.parseLong(next());
        while (shard(Long.toString(next), shards) != shard) {
            next += 1L << BELOW_TIME;
        }
        return Long.toString(next);
    }

    Instant now() {
        return clock.instant();
    }

    /** When an identifier was given. */
    static Instant time(String id) {
        return Instant.ofEpochMilli((Long.parseLong(id) >> BELOW_TIME) + EPOCH);
    }

    /** The shard that hears of a guild (https://discord.com/developers/docs/events/gateway#sharding). */
    static int shard(String guild, int shards) {
        return Math.floorMod(Long.parseLong(guild) >> BELOW_TIME, shards);
    }
}
