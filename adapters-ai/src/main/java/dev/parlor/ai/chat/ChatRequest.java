package dev.parlor.ai.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.parlor.ai.wire.Json;
import java.util.Optional;

/**
 * What a model is asked, whichever it is.
 *
 * @param system the rules
 * @param user what they are applied to: a text, or a list of parts with pictures
 * @param schema what the answer looks like, as JSON Schema, if it must be JSON
 * @param heat how freely the model chooses its words
 * @param mostTokens how long the answer is at most
 * @param seed so that the same question may have the same answer
 */
public record ChatRequest(
        String system, JsonNode user, Optional<JsonNode> schema, Heat heat, int mostTokens, long seed) {
    /**
     * How freely a model chooses its words.
     *
     * @param temperature 0 for always the likeliest word
     * @param topP which share of the likely words is chosen from
     */
    public record Heat(double temperature, double topP) {
        /** For stories. */
        public static final Heat WARM = new Heat(0.8, 0.95);
        /** For facts. */
        public static final Heat COOL = new Heat(0.1, 0.9);
    }

    /** The same question with something added to its text. */
    public ChatRequest adding(String text) {
        return new ChatRequest(system, TextNode.valueOf(user.asText() + text), schema, heat, mostTokens, seed);
    }

    /** The bytes that are sent. */
    byte[] body(String model, boolean structured) {
        ObjectNode body = Json.object().put("model", model);
        ArrayNode messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", system);
        messages.addObject().put("role", "user").set("content", user);
        body.put("temperature", heat.temperature())
                .put("top_p", heat.topP())
                .put("max_tokens", mostTokens)
                .put("stream", false)
                .put("seed", seed);
        if (structured && schema.isPresent()) {
            ObjectNode format = body.putObject("response_format").put("type", "json_schema");
            format.putObject("json_schema")
                    .put("name", "answer")
                    .put("strict", true)
                    .set("schema", schema.get());
        }
        return Json.bytes(body);
    }
}
