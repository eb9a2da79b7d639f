package dev.parlor.discord.rest;

import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.Endpoint;
import dev.parlor.discord.link.Outcome;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How often a request is tried, and how far apart.
 *
 * @param call the request
 * @param chance from 0 to 1, so that those who failed together do not come back together
 */
record Tries(Call call, DoubleSupplier chance) {
    private static final int MOST = 4;
    private static final int MOST_LIMITED = 6;
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration PROMPT = Duration.ofMillis(50);
    private static final Duration UNSAID = Duration.ofSeconds(1);
    private static final long GRACE_MILLIS = 50;

    /** How often it may be tried if it ends like this: what Discord never began can be tried again, whatever it is. */
    int most(Outcome.Cause cause) {
        return switch (cause) {
            case LIMITED -> MOST_LIMITED;
            case NO_CONNECTION -> MOST;
            default -> afterSilence();
        };
    }

    private int afterSilence() {
        if (call.route().endpoint() == Endpoint.CALLBACK) {
            return 2;
        }
        return call.isRepeatable() ? MOST : 1;
    }

    /** How long one try may take: half of everything, if another one can follow. */
    Duration slice(int attempt, Duration left) {
        Duration half = call.patience().dividedBy(2);
        return attempt < afterSilence() && half.compareTo(left) < 0 ? half : left;
    }

    /** How long to leave Discord alone when something broke. */
    Duration pause(int attempt) {
        Duration first = call.route().endpoint() == Endpoint.CALLBACK ? PROMPT : FIRST;
        long millis = first.toMillis() << Math.min(attempt - 1, 6);
        return Duration.ofMillis((long) (millis * (0.5 + chance.getAsDouble())));
    }

    /** How long to wait after too many requests: a little longer than Discord says, a growing time if it says nothing. */
    Duration pause(TooMany tooMany, int attempt) {
        return tooMany.after()
                .orElse(UNSAID.multipliedBy(1L << Math.min(attempt - 1, 6)))
                .plusMillis(1 + (long) (GRACE_MILLIS * chance.getAsDouble()));
    }
}
