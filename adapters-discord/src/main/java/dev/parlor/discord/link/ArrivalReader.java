package dev.parlor.discord.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what every interaction comes with. */
final class ArrivalReader {
    private static final int UNKNOWN_TYPE = -1;

    private ArrivalReader() {}

    /** Empty if something is missing without which there is no answering. */
    static Optional<Arrival> read(JsonNode json, Instant received) {
        JsonNode user = json.path("member").has("user") ? json.path("member").path("user") : json.path("user");
        boolean whole = Stream.of(json.path("id"), json.path("token"), json.path("application_id"), user.path("id"))
                .allMatch(node -> text(node).isPresent());
        return whole ? Optional.of(arrival(json, user, received)) : Optional.empty();
    }

    private static Arrival arrival(JsonNode json, JsonNode user, Instant received) {
        JsonNode member = json.path("member");
        return new Arrival(
                json.path("id").asText(),
                new InteractionToken(json.path("token").asText()),
                json.path("application_id").asText(),
                text(json.path("guild_id")),
                spot(json),
                new Arrival.Caller(user.path("id").asText(), name(member, user)),
                Locale.forLanguageTag(json.path("locale").asText()),
                Permissions.of(member.path("permissions").asText()),
                Permissions.of(json.path("app_permissions").asText()),
                people(json.path("data").path("resolved")),
                received);
    }

    private static Optional<Arrival.Spot> spot(JsonNode json) {
        JsonNode channel = json.path("channel");
        return text(channel.path("id"))
                .or(() -> text(json.path("channel_id")))
                .map(id -> new Arrival.Spot(
                        id, channel.path("type").asInt(UNKNOWN_TYPE), text(channel.path("parent_id"))));
    }

    private static Map<String, String> people(JsonNode resolved) {
        Map<String, String> people = new LinkedHashMap<>();
        resolved.path("users")
                .properties()
                .forEach(user ->
                        people.put(user.getKey(), name(resolved.path("members").path(user.getKey()), user.getValue())));
        return people;
    }

    /** On a server people may be called otherwise than elsewhere. */
    private static String name(JsonNode member, JsonNode user) {
        return text(member.path("nick"))
                .or(() -> text(user.path("global_name")))
                .or(() -> text(user.path("username")))
                .orElseGet(() -> user.path("id").asText());
    }

    static Attached attached(JsonNode file) {
        return new Attached(
                file.path("id").asText(),
                file.path("filename").asText(),
                file.path("url").asText(),
                text(file.path("content_type")),
                file.path("size").asLong());
    }

    static Optional<String> text(JsonNode node) {
        return Optional.of(node.asText("")).filter(text -> node.isValueNode() && !node.isNull() && !text.isEmpty());
    }
}
