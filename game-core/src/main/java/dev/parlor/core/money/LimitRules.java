package dev.parlor.core.money;

import java.time.Duration;

/**
 * How people may limit themselves.
 *
 * @param loosening how long a looser cap waits
 * @param coolOff how long a pause may be
 * @param exclusion how long one may stay away
 */
public record LimitRules(Duration loosening, Range coolOff, Range exclusion) {
    /**
     * Durations that can be chosen.
     *
     * @param shortest the shortest one, longer than nothing
     * @param longest the longest one
     */
    public record Range(Duration shortest, Duration longest) {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if nothing lies between
         */
        public Range {
            if (shortest.isNegative() || shortest.isZero() || shortest.compareTo(longest) > 0) {
                throw new IllegalArgumentException(
                        "A range must be 0 < shortest <= longest, but is " + shortest + " to " + longest);
            }
        }

        boolean contains(Duration length) {
            return length.compareTo(shortest) >= 0 && length.compareTo(longest) <= 0;
        }
    }

    /**
     * Checks the waiting time.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public LimitRules {
        if (loosening.isNegative()) {
            throw new IllegalArgumentException("A looser cap cannot wait " + loosening);
        }
    }

    /**
     * Looser after 7 days, pauses from an hour to 30 days, exclusions from a day to 10 years of 365 days.
     *
     * @return the rules of a house that sets nothing else
     */
    public static LimitRules standard() {
        return new LimitRules(
                Duration.ofDays(7),
                new Range(Duration.ofHours(1), Duration.ofDays(30)),
                new Range(Duration.ofDays(1), Duration.ofDays(3_650)));
    }
}
