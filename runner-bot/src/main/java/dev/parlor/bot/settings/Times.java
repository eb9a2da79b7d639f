package dev.parlor.bot.settings;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lengths of time that people write: 90s, 2m, 1h30m, 7d. */
final class Times {
    private static final Pattern PARTS = Pattern.compile(
            "(?=.)(?:([0-9]{1,9})d)?(?:([0-9]{1,9})h)?(?:([0-9]{1,9})m)?(?:([0-9]{1,9})s)?(?:([0-9]{1,9})ms)?");

    private Times() {}

    static Kind<Duration> between(Duration least, Duration most) {
        return Kind.of(
                "a time from " + written(least) + " to " + written(most) + ", such as 90s, 2m or 24h",
                text -> read(text).filter(time -> time.compareTo(least) >= 0 && time.compareTo(most) <= 0));
    }

    static Optional<Duration> read(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofDays(part(parts, 1))
                .plusHours(part(parts, 2))
                .plusMinutes(part(parts, 3))
                .plusSeconds(part(parts, 4))
                .plusMillis(part(parts, 5)));
    }

    private static long part(Matcher parts, int group) {
        return Optional.ofNullable(parts.group(group)).map(Long::parseLong).orElse(0L);
    }

    /** As a person would write it. */
    static String written(Duration time) {
        StringBuilder text = new StringBuilder();
        append(text, time.toDaysPart(), "d");
        append(text, time.toHoursPart(), "h");
        append(text, time.toMinutesPart(), "m");
        append(text, time.toSecondsPart(), "s");
        append(text, time.toMillisPart(), "ms");
        return text.isEmpty() ? "0s" : text.toString();
    }

    private static void append(StringBuilder text, long count, String unit) {
        if (count > 0) {
            text.append(count).append(unit);
        }
    }
}
