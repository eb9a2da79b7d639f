package dev.parlor.bot.tryout;

import dev.parlor.bot.Complaint;
import java.time.Duration;

/** How long a trial may take. */
final class Patience {
    private static final int LONGEST = 300;

    private Patience() {}

    static Duration of(int seconds) {
        if (seconds < 1 || seconds > LONGEST) {
            throw new Complaint("--time must be 1 to " + LONGEST + " seconds, but is " + seconds);
        }
        return Duration.ofSeconds(seconds);
    }
}
