package dev.parlor.discord.standin;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How much Discord takes in how much time; everything, unless it was told otherwise. */
public final class Pace {
    private final Map<String, Limit> limits = new ConcurrentHashMap<>();
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    private record Limit(int most, long nanos) {}

    /** What was taken since the window opened. */
    private record Window(long opened, int taken) {
        Window after(long now, Limit limit) {
            return now - opened >= limit.nanos() ? new Window(now, 1) : new Window(opened, taken + 1);
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

    /** What is said to a request that comes too early. */
    Optional<Answer> refusal(Request request) {
        String route = request.route().toString();
        return wait(route, route + " " + major(request), request.at())
                .map(TooMany::here)
                .or(() -> request.authorization().isEmpty()
                        ? Optional.empty()
                        : wait(Mischief.ANYWHERE, Mischief.ANYWHERE, request.at())
                                .map(TooMany::everywhere));
    }

    private static String major(Request request) {
        return request.parameters().getOrDefault("channel_id", "")
                + request.parameters().getOrDefault("webhook_token", "");
    }

    private Optional<Duration> wait(String what, String where, long now) {
        return Optional.ofNullable(limits.get(what)).flatMap(limit -> {
            Window window = windows.merge(where, new Window(now, 1), (before, one) -> before.after(now, limit));
            long left = limit.nanos() - (now - window.opened());
            return window.taken() > limit.most() ? Optional.of(Duration.ofNanos(left)) : Optional.empty();
        });
    }
}
