package dev.parlor.discord.rest;

import dev.parlor.discord.link.Endpoint;
import dev.parlor.discord.link.Route;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Discord's limits by endpoint and channel or server. Discord tells with each answer which endpoints share a limit
 * (https://discord.com/developers/docs/topics/rate-limits).
 */
final class Limits {
    private static final int MANY = 2_000;

    private final Map<Endpoint, String> names = new ConcurrentHashMap<>();
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** The limit of a route, as far as it is known by now. */
    Bucket of(Route route, Instant now) {
        if (buckets.size() > MANY) {
            buckets.values().removeIf(bucket -> bucket.isForgettable(now));
        }
        return buckets.computeIfAbsent(key(route), key -> new Bucket());
    }

    /** Gives a place back with what the answer says; it may turn out to belong to another limit. */
    void answered(Route route, Bucket place, Optional<Quota> said, Instant now) {
        if (said.isEmpty()) {
            place.leaveUnlimited();
            return;
        }
        names.put(route.endpoint(), said.get().bucket());
        Bucket named = of(route, now);
        if (named == place) {
            place.leave(said.get(), now);
        } else {
            named.learn(said.get(), now);
            place.leave();
        }
    }

    private String key(Route route) {
        Endpoint endpoint = route.endpoint();
        return names.getOrDefault(endpoint, endpoint.name())
                + ':'
                + route.major().orElse("");
    }
}
