package dev.parlor.ai.painter;

import java.time.Duration;

/**
 * When a picture that is being painted is asked about.
 *
 * @param first how long after it was ordered
 * @param second how long after the first time
 * @param then how long after each time more
 * @param patience how long the whole picture may take
 */
public record Rhythm(Duration first, Duration second, Duration then, Duration patience) {
    /** After 7, after 12, and then every 10 seconds; a picture takes 80 seconds at most. */
    public static final Rhythm OF_THE_HOUSE =
            new Rhythm(Duration.ofSeconds(7), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(80));

    /** The pause before the picture is asked about for the n-th time, counted from 0. */
    Duration pause(int times) {
        return switch (times) {
            case 0 -> first;
            case 1 -> second;
            default -> then;
        };
    }
}
