package dev.parlor.discord.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Discord's patience with refused requests: who makes 10 000 of them within ten minutes is shut out with all that comes from
 * the same address (https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans).
 * The house stops by itself long before.
 */
final class Patience {
    static final int MOST = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Deque<Instant> refused = new ArrayDeque<>();
    private boolean told;

    /** How many requests were refused within the window. */
    synchronized int spent(Instant now) {
        while (!refused.isEmpty() && !refused.getFirst().plus(WINDOW).isAfter(now)) {
            refused.removeFirst();
        }
        return refused.size();
    }

    synchronized boolean isOver(Instant now) {
        boolean over = spent(now) >= MOST;
        if (over && !told) {
            LOG.error(
                    "Discord refused {} requests within ten minutes; nothing is sent until they are ten minutes old",
                    MOST);
        }
        told = over;
        return over;
    }

    /** Too many requests for something that all of Discord shares are not counted. */
    void note(Heard.Answer answer, Instant now) {
        boolean shared =
                answer.header("X-RateLimit-Scope").filter("shared"::equals).isPresent();
        if (answer.status() == 401 || answer.status() == 403 || (answer.isLimit() && !shared)) {
            note(now);
        }
    }

    private synchronized void note(Instant now) {
        refused.addLast(now);
    }
}
