package dev.parlor.bot.endpoints;

import dev.parlor.bot.doctor.DiskSpace;
import dev.parlor.jooq.Backlog;
import dev.parlor.jooq.Database;
import dev.parlor.web.Health;
import java.time.Duration;

/** What {@code /health} says about the parts of every house. */
final class Pulse {
    private static final Duration LATE = Duration.ofMinutes(1);

    private Pulse() {}

    static Health database(Database database) {
        long begin = System.nanoTime();
        String engine = database.engine();
        return new Health.Up(engine + " answers in "
                + Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms");
    }

    /** Steps that fail are planned anew for later; they make the house ill only when they are not taken. */
    static Health steps(Backlog backlog) {
        String says = backlog.planned() + " planned, " + backlog.due() + " due, " + backlog.failing() + " failing";
        return backlog.late().compareTo(LATE) > 0
                ? new Health.Down(says + "; the first is " + backlog.late().toSeconds() + " s late")
                : new Health.Up(says);
    }

    static Health disk(DiskSpace space) {
        return space.isFull() ? new Health.Down(space.says()) : new Health.Up(space.says());
    }
}
