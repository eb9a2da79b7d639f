package dev.parlor.discord.javacord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * What Discord says of its gateway (https://discord.com/developers/docs/events/gateway#get-gateway-bot).
 *
 * @param url where it is
 * @param shards how many parts Discord recommends
 * @param sessionsLeft how many sessions may still be begun
 * @param reset when there are new ones; who begins more loses the token
 * @param concurrency how many may be begun at once
 */
record Door(String url, int shards, int sessionsLeft, Duration reset, int concurrency) {
    static Door read(JsonNode json) {
        JsonNode limit = json.path("session_start_limit");
        return new Door(
                json.path("url").asText(),
                Math.max(1, json.path("shards").asInt()),
                limit.path("remaining").asInt(1),
                Duration.ofMillis(Math.max(0, limit.path("reset_after").asLong())),
                Math.max(1, limit.path("max_concurrency").asInt()));
    }
}
