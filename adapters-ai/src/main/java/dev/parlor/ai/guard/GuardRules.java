package dev.parlor.ai.guard;

import java.time.Duration;

/**
 * How a provider is treated.
 *
 * @param pace how often it is asked
 * @param breaking when it gets a rest
 * @param perCall the longest that one exchange takes
 * @param mostBytes the longest answer that is read
 * @param retryPause the least pause before something is tried a second time; at most three times as long is waited
 * @param limitRest how long the rest is after a limit that names no time; zero if who asks takes care of it
 */
public record GuardRules(
        Pace pace, Breaking breaking, Duration perCall, int mostBytes, Duration retryPause, Duration limitRest) {
    /**
     * How often a provider is asked.
     *
     * @param perMinute how many requests in a minute, 1 or more
     * @param burst how many of them at once, 1 or more
     * @param atOnce how many are under way at the same time, 1 or more
     * @param patience how long a request waits for its place at most
     */
    public record Pace(int perMinute, int burst, int atOnce, Duration patience) {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is below 1
         */
        public Pace {
            if (perMinute < 1 || burst < 1 || atOnce < 1) {
                throw new IllegalArgumentException("A pace is 1 or more, not " + perMinute + " a minute, " + burst
                        + " in a burst, " + atOnce + " at once");
            }
        }

        /** The time in which a burst comes back. */
        Duration refill() {
            return Duration.ofMinutes(1).multipliedBy(burst).dividedBy(perMinute);
        }
    }

    /**
     * When a provider gets a rest: when half of its last calls failed or were slow.
     *
     * @param last how many calls count
     * @param fewest how many there must be before anything is judged
     * @param rest how long the rest is
     * @param slow what a slow call takes
     */
    public record Breaking(int last, int fewest, Duration rest, Duration slow) {}

    /**
     * Rules for an API that answers with texts, as the free ones want it: bursts of five, a call ends after 20 seconds.
     *
     * @param perMinute how many requests in a minute
     */
    public static GuardRules forTexts(int perMinute) {
        return new GuardRules(
                new Pace(perMinute, Math.min(5, perMinute), 8, Duration.ofSeconds(1)),
                new Breaking(10, 4, Duration.ofSeconds(30), Duration.ofSeconds(15)),
                Duration.ofSeconds(20),
                512 << 10,
                Duration.ofMillis(400),
                Duration.ofSeconds(30));
    }

    /** The same rules with another end of a call. */
    public GuardRules perCall(Duration other) {
        return new GuardRules(pace, breaking, other, mostBytes, retryPause, limitRest);
    }

    /** The same rules with another pace. */
    public GuardRules pace(Pace other) {
        return new GuardRules(other, breaking, perCall, mostBytes, retryPause, limitRest);
    }

    /** The same rules with another kind of rest. */
    public GuardRules breaking(Breaking other) {
        return new GuardRules(pace, other, perCall, mostBytes, retryPause, limitRest);
    }

    /** The same rules for answers of another length. */
    public GuardRules mostBytes(int other) {
        return new GuardRules(pace, breaking, perCall, other, retryPause, limitRest);
    }

    /** The same rules with another pause before something is tried a second time. */
    public GuardRules retryPause(Duration other) {
        return new GuardRules(pace, breaking, perCall, mostBytes, other, limitRest);
    }

    /** The same rules with another rest after a limit that names no time. */
    public GuardRules limitRest(Duration other) {
        return new GuardRules(pace, breaking, perCall, mostBytes, retryPause, other);
    }
}
