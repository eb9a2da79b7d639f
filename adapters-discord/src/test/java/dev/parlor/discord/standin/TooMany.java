package dev.parlor.discord.standin;

import java.time.Duration;
import java.util.Locale;

/** The ways in which Discord says that there were too many requests (https://discord.com/developers/docs/topics/rate-limits). */
public final class TooMany {
    private TooMany() {}

    /** Too many on this way. */
    public static Answer here(Duration wait) {
        return told(wait, false)
                .with("X-RateLimit-Limit", "5")
                .with("X-RateLimit-Remaining", "0")
                .with("X-RateLimit-Reset-After", seconds(wait))
                .with("X-RateLimit-Bucket", "abcd1234")
                .with("X-RateLimit-Scope", "user");
    }

    /** Too many in all. */
    public static Answer everywhere(Duration wait) {
        return told(wait, true).with("X-RateLimit-Global", "true").with("X-RateLimit-Scope", "global");
    }

    /** Said by the servers in front of Discord, whose answers tell the time to wait only in a header, as it is given. */
    public static Answer inFront(String retryAfter) {
        Answer bare = inFront();
        return bare.with("Retry-After", retryAfter);
    }

    /** Said by the servers in front of Discord, without a time to wait. */
    public static Answer inFront() {
        return Answer.empty(429).with("Via", "");
    }

    /** Without a body, though it came from Discord itself. */
    public static Answer silent(Duration wait) {
        return Answer.empty(429).with("Retry-After", Long.toString(wait.toSeconds()));
    }

    private static Answer told(Duration wait, boolean global) {
        return Answer.of(
                        429,
                        Json.object()
                                .put("message", "You are being rate limited.")
                                .put("retry_after", wait.toMillis() / 1000.0)
                                .put("global", global))
                .with("Retry-After", Long.toString(Math.ceilDiv(wait.toMillis(), 1000)));
    }

    private static String seconds(Duration wait) {
        return String.format(Locale.ROOT, "%.3f", wait.toMillis() / 1000.0);
    }
}
