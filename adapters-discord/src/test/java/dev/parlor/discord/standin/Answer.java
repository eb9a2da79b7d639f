package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the REST interface says.
 *
 * @param status of HTTP
 * @param headers those that are not on every answer; an empty one takes away what is on every answer
 * @param body if it says anything
 */
public record Answer(int status, Map<String, String> headers, Optional<JsonNode> body) {
    /** Copies the headers. */
    public Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(int status, JsonNode body) {
        return new Answer(status, Map.of(), Optional.of(body));
    }

    static Answer ok(JsonNode body) {
        return of(200, body);
    }

    static Answer nothing() {
        return empty(204);
    }

    static Answer empty(int status) {
        return new Answer(status, Map.of(), Optional.empty());
    }

    /** An error as Discord tells it (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json). */
    public static Answer error(int status, int code, String message) {
        ObjectNode json = Json.object().put("message", message).put("code", code);
        return of(status, json);
    }

    Answer with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    boolean isError() {
        return status >= 400;
    }

    byte[] bytes() {
        return body.map(json -> json.toString().getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> new byte[0]);
    }
}
