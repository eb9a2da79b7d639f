package dev.parlor.discord.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The pace of the whole account: 50 requests in a second
 * (https://discord.com/developers/docs/topics/rate-limits#global-rate-limit).
 */
final class GlobalPace {
    static final int MOST = 50;

    /** A little longer than a second, because requests arrive less evenly than they are sent. */
    private static final Duration WINDOW = Duration.ofMillis(1_050);

    private final Deque<Instant> sent = new ArrayDeque<>();
    private Instant shut = Instant.MIN;

    /** Takes a place if there is one; tells otherwise how long there is none. */
    synchronized Duration claim(Instant now) {
        if (now.isBefore(shut)) {
            return Duration.between(now, shut);
        }
        if (sent.size() == MOST && sent.getFirst().plus(WINDOW).isAfter(now)) {
            return Duration.between(now, sent.getFirst().plus(WINDOW));
        }
        if (sent.size() == MOST) {
            sent.removeFirst();
        }
        sent.addLast(now);
        return Duration.ZERO;
    }

    synchronized void shut(Instant until) {
        shut = until.isAfter(shut) ? until : shut;
    }
}
