package dev.parlor.discord.rest;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What Discord says of a limit in the head of an answer
 * (https://discord.com/developers/docs/topics/rate-limits#header-format).
 *
 * @param bucket Discord's name of the limit
 * @param limit how many requests a window takes
 * @param remaining how many of them are left
 * @param resetAfter how long the window lasts from here
 */
record Quota(String bucket, int limit, int remaining, Duration resetAfter) {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(\\.\\d{1,12})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    static Optional<Quota> of(Heard.Answer answer) {
        Optional<String> bucket = answer.header("X-RateLimit-Bucket");
        Optional<Integer> limit = count(answer, "X-RateLimit-Limit");
        Optional<Integer> remaining = count(answer, "X-RateLimit-Remaining");
        Optional<Duration> resetAfter = answer.header("X-RateLimit-Reset-After").flatMap(Quota::seconds);
        return bucket.isEmpty() || limit.isEmpty() || remaining.isEmpty() || resetAfter.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quota(bucket.get(), Math.max(1, limit.get()), remaining.get(), resetAfter.get()));
    }

    /** Whole seconds or parts of them, as Discord and what stands before it write them. */
    static Optional<Duration> seconds(String text) {
        return Optional.of(text.strip())
                .filter(written -> SECONDS.matcher(written).matches())
                .map(written -> Duration.ofMillis((long) Math.ceil(Double.parseDouble(written) * 1_000)));
    }

    private static Optional<Integer> count(Heard.Answer answer, String header) {
        return answer.header(header)
                .filter(text -> COUNT.matcher(text).matches())
                .map(Integer::valueOf);
    }
}
