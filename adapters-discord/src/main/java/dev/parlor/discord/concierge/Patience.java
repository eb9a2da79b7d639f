package dev.parlor.discord.concierge;

import dev.parlor.discord.link.Arrival;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a person on Discord waits for a first sign of life, and how long the way back stays open
 * (https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction). It is counted
 * from the birth of the interaction, which its id tells, unless the clocks differ too much for that.
 *
 * @param began when the person did it
 * @param received when the house heard of it
 */
record Patience(Instant began, Instant received) {
    private static final long EPOCH = 1_420_070_400_000L;
    private static final int BELOW_THE_TIME = 22;

    /** What takes longer is promised first. */
    private static final Duration SOON = Duration.ofMillis(1_200);

    /** What the clocks say may be wrong, so an answer gets this time at least; a form cannot be promised. */
    private static final Duration LEAST = Duration.ofMillis(300);

    /** The same for its way: less than a common answer of Discord takes would be given up each time. */
    private static final Duration LEAST_ON_THE_WAY = Duration.ofSeconds(1);

    private static final Duration DISCORD_WAITS = Duration.ofSeconds(3);
    private static final Duration LAST = Duration.ofMillis(2_800);
    private static final Duration TOKEN = Duration.ofMinutes(15);

    static Patience of(Arrival arrival) {
        Instant born = born(arrival.id());
        Instant heard = arrival.received();
        boolean told = !born.isAfter(heard) && born.plus(DISCORD_WAITS).isAfter(heard);
        return new Patience(told ? born : heard, heard);
    }

    private static Instant born(String id) {
        return id.matches("[0-9]{1,19}")
                ? Instant.ofEpochMilli(EPOCH + (Long.parseUnsignedLong(id) >>> BELOW_THE_TIME))
                : Instant.MAX;
    }

    /** How long an answer may still take before it is promised. */
    Duration untilThePromise(Instant now) {
        Instant promise = began.plus(SOON);
        Instant least = received.plus(LEAST);
        return positive(Duration.between(now, promise.isBefore(least) ? least : promise));
    }

    /** How long a first answer may be on its way. */
    Duration untilTheEnd(Instant now) {
        Duration left = Duration.between(now, began.plus(LAST));
        return left.compareTo(LEAST_ON_THE_WAY) > 0 ? left : LEAST_ON_THE_WAY;
    }

    /** Whether the way back is closed. */
    boolean isOver(Instant now) {
        return !now.isBefore(received.plus(TOKEN));
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
