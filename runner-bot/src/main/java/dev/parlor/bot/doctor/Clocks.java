package dev.parlor.bot.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whether clocks can be right. */
final class Clocks {
    private static final String SUBJECT = "clock";
    private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration NOTICEABLE = Duration.ofSeconds(2);
    private static final Duration WRONG = Duration.ofMinutes(1);

    private Clocks() {}

    /**
     * Judges.
     *
     * @param now what this machine's clock says
     * @param server what the database server's clock says at the same time, if there is one
     * @param written when the newest entry was written, if there is one
     */
    static Finding judge(Instant now, Optional<Instant> server, Optional<Instant> written) {
        Instant writers = server.orElse(now);
        if (now.isBefore(EARLIEST)) {
            return Finding.broken(
                    SUBJECT,
                    "This machine says it is " + shown(now) + ", which is before Parlor was made; set its clock.");
        }
        if (written.filter(last -> last.isAfter(writers.plus(WRONG))).isPresent()) {
            return Finding.broken(
                    SUBJECT,
                    "The books were last written at " + shown(written.get()) + ", but it is " + shown(writers)
                            + ": the clock was ahead then or is behind now. Set it right before anybody plays.");
        }
        return server.map(other -> compared(now, other))
                .orElseGet(() -> Finding.fine(
                        SUBJECT,
                        "It is " + shown(now)
                                + written.map(last -> "; the books were last written at " + shown(last) + ".")
                                        .orElse(".")));
    }

    private static Finding compared(Instant now, Instant server) {
        Duration apart = Duration.between(server, now).abs();
        String says = "This machine and the database server are " + apart.toMillis() + " ms apart";
        if (apart.compareTo(WRONG) > 0) {
            return Finding.broken(SUBJECT, says + "; set the clocks, since times shown to players would be wrong.");
        }
        return apart.compareTo(NOTICEABLE) > 0
                ? Finding.beware(SUBJECT, says + "; times shown to players are off by that.")
                : Finding.fine(SUBJECT, says + ".");
    }

    private static String shown(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
