package dev.parlor.discord.herald;

import java.time.Duration;

/**
 * How fast the house tells, and how long it waits.
 *
 * @param gap between two messages or changes in a community; what happens in between is told together
 * @param patience how long one request may take
 * @param lease how long a process that died holds up a message; longer than a request may take
 * @param window how long Discord surely knows an enforced nonce again, so that nothing is posted twice
 *     (https://discord.com/developers/docs/resources/message#create-message speaks of a few minutes)
 * @param first the first pause after a request that may go better another time; it doubles
 * @param longest the longest such pause
 * @param blocked how long a room is left alone in which nothing can be posted; at most eight times as long if it goes on
 * @param round how often it is looked for what another process left
 * @param stale what is over for so long and was never told is told no more
 */
public record Pace(
        Duration gap,
        Duration patience,
        Duration lease,
        Duration window,
        Duration first,
        Duration longest,
        Duration blocked,
        Duration round,
        Duration stale) {
    /** Discord takes about five messages, and as many changes, in five seconds and one channel. */
    public static final Pace USUAL = new Pace(
            Duration.ofSeconds(1),
            Duration.ofSeconds(15),
            Duration.ofSeconds(25),
            Duration.ofMinutes(1),
            Duration.ofSeconds(1),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofSeconds(10),
            Duration.ofHours(1));

    private static final int MOST_DOUBLED = 16;

    private static final int MOST_DOUBLED_WHERE_BLOCKED = 3;

    /** How long to leave a room alone that was found closed so many times in a row: the house may not be there any more. */
    Duration blocked(int times) {
        return blocked.multipliedBy(1L << Math.clamp(times - 1, 0, MOST_DOUBLED_WHERE_BLOCKED));
    }

    /** How long to wait after so many failures in a row. */
    Duration pause(int failures) {
        Duration doubled = first.multipliedBy(1L << Math.clamp(failures - 1, 0, MOST_DOUBLED));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
