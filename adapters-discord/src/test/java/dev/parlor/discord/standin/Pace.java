package dev.parlor.discord.standin;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How much Discord takes in how much time; everything, unless it was told otherwise. */
public final class Pace {
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    private final Map<String, Limit> limits = new ConcurrentHashMap<>();
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    private record Limit(int most, long nanos) {}

    /** What was taken since the window opened. */
    private record Window(long opened, int taken) {
        Window after(long now, Limit limit) {
            return now - opened >= limit.nanos() ? new Window(now, 1) : new Window(opened, taken + 1);
        }

        Duration left(long now, Limit limit) {
            return Duration.ofNanos(Math.max(0, limit.nanos() - (now - opened)));
        }
    }

    /** Takes so many requests on a way in so much time, in each channel, or with each token of an interaction. */
    public void enforce(String route, int most, Duration time) {
        limits.put(Route.of(route).toString(), new Limit(most, time.toNanos()));
    }

    /** Takes so many requests in all, not counting those that carry an interaction's token. */
    public void enforceEverywhere(int most, Duration time) {
        limits.put(Mischief.ANYWHERE, new Limit(most, time.toNanos()));
    }

    /** The limit in all that Discord publishes, and of the others, which it does not publish, what bots have seen. */
    public void enforceAsDiscord() {
        enforceEverywhere(50, Duration.ofSeconds(1));
        enforce("POST /channels/{channel_id}/messages", 5, FIVE_SECONDS);
        enforce("PATCH /channels/{channel_id}/messages/{message_id}", 5, FIVE_SECONDS);
        enforce("PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original", 5, FIVE_SECONDS);
        enforce("POST /webhooks/{webhook_id}/{webhook_token}", 5, FIVE_SECONDS);
    }

    /** What is said to a request that comes too early. */
    Optional<Answer> refusal(Request request) {
        return wait(request.route().toString(), bucket(request), request.at())
                .map(TooMany::here)
                .or(() -> carriesToken(request)
                        ? Optional.empty()
                        : wait(Mischief.ANYWHERE, Mischief.ANYWHERE, request.at())
                                .map(TooMany::everywhere));
    }

    /** What an answer says of the limit that its way has. */
    Answer told(Request request, Answer answer) {
        Optional<Limit> limit =
                Optional.ofNullable(limits.get(request.route().toString())).filter(any -> answer.status() != 429);
        Optional<Window> window = Optional.ofNullable(windows.get(bucket(request)));
        if (limit.isEmpty() || window.isEmpty()) {
            return answer;
        }
        Duration left = window.get().left(request.at(), limit.get());
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.put("X-RateLimit-Limit", Integer.toString(limit.get().most()));
        headers.put(
                "X-RateLimit-Remaining",
                Integer.toString(limit.get().most() - window.get().taken()));
        headers.put(
                "X-RateLimit-Reset",
                seconds(Duration.ofMillis(System.currentTimeMillis()).plus(left)));
        headers.put("X-RateLimit-Reset-After", seconds(left));
        headers.put("X-RateLimit-Bucket", Integer.toHexString(request.route().hashCode()));
        return new Answer(answer.status(), headers, answer.body());
    }

    private Optional<Duration> wait(String what, String where, long now) {
        return Optional.ofNullable(limits.get(what)).flatMap(limit -> {
            Window window = windows.merge(where, new Window(now, 1), (before, one) -> before.after(now, limit));
            return window.taken() > limit.most() ? Optional.of(window.left(now, limit)) : Optional.empty();
        });
    }

    private static String bucket(Request request) {
        return request.route() + " " + request.parameters().getOrDefault("channel_id", "")
                + request.parameters().getOrDefault("webhook_token", "");
    }

    private static boolean carriesToken(Request request) {
        return request.path().startsWith("/interactions/") || request.path().startsWith("/webhooks/");
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1000.0);
    }
}
