package dev.parlor.ai.guard;

import dev.parlor.ai.wire.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What HTTP says of an answer: RFC 9110, sections 15 (status codes) and 10.2.3 (Retry-After), and RFC 6585 for 429. */
public final class Statuses {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Statuses() {}

    /**
     * Finds the failure in a status.
     *
     * @param answer any answer
     * @param now the time
     * @return empty for 200 to 299; 404 and 410 are {@link Failure.Rejected}, since only who asked knows what is gone
     */
    public static Optional<Failure> failure(Answer answer, Instant now) {
        if (answer.isFine()) {
            return Optional.empty();
        }
        Optional<Duration> pause = retryAfter(answer, now);
        return Optional.of(
                switch (answer.status()) {
                    case 401, 403 -> new Failure.Auth();
                    case 402 -> new Failure.Quota();
                    case 429 -> new Failure.RateLimited(pause);
                    case 503 -> pause.isPresent() ? new Failure.RateLimited(pause) : new Failure.Server(503);
                    case 408 -> new Failure.Server(408);
                    default -> other(answer.status());
                });
    }

    private static Failure other(int status) {
        return status >= 500 ? new Failure.Server(status) : new Failure.Rejected(status);
    }

    /**
     * Reads when the next request is welcome.
     *
     * @param answer any answer
     * @param now the time
     * @return 0 to 10 minutes; empty if the answer does not say, or in no known form
     */
    public static Optional<Duration> retryAfter(Answer answer, Instant now) {
        return answer.header("Retry-After").map(String::strip).flatMap(text -> pause(text, now));
    }

    private static Optional<Duration> pause(String text, Instant now) {
        if (text.matches("[0-9]{1,18}")) {
            return Optional.of(clamped(Duration.ofSeconds(Long.parseLong(text))));
        }
        try {
            Instant date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(clamped(Duration.between(now, date)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Duration clamped(Duration pause) {
        if (pause.isNegative()) {
            return Duration.ZERO;
        }
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
