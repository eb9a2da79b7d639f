package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A form that a bot has opened.
 *
 * @param json as the bot sent it
 */
public record Form(JsonNode json) {
    private static final int ROW = 1;
    private static final int LABEL = 18;
    private static final int TEXT = 4;

    /** What stands above it. */
    public String title() {
        return json.path("title").asText();
    }

    /** What stands above its fields. */
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        json.path("components").forEach(each -> labels.add(label(each)));
        return labels;
    }

    /** The data of the interaction, once everything was filled in. */
    ObjectNode filled(Map<String, String> texts) {
        Map<String, String> left = new TreeMap<>(texts);
        ObjectNode data = Json.object().put("custom_id", json.path("custom_id").asText());
        ArrayNode components = data.putArray("components");
        int number = 0;
        for (JsonNode each : json.path("components")) {
            components.add(answered(each, left, number));
            number += 2;
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("The form has no " + left.keySet() + ", only " + labels());
        }
        return data;
    }

    private static ObjectNode answered(JsonNode outer, Map<String, String> left, int number) {
        JsonNode input = input(outer);
        String text = Optional.ofNullable(left.remove(label(outer)))
                .orElseGet(() -> input.path("value").asText(""));
        if (!text.isEmpty() || input.path("required").asBoolean(true)) {
            ClientRules.check(label(outer), input, Json.object().textNode(text));
        }
        if (text.isEmpty() && input.path("required").asBoolean(true)) {
            throw new IllegalArgumentException("The client sends nothing without " + label(outer));
        }
        int type = outer.path("type").asInt();
        ObjectNode answered = Json.object().put("type", type).put("id", number + 1);
        ObjectNode own = Json.object()
                .put("type", TEXT)
                .put("id", number + 2)
                .put("custom_id", input.path("custom_id").asText())
                .put("value", text);
        if (type == LABEL) {
            answered.set("component", own);
        } else {
            answered.putArray("components").add(own);
        }
        return answered;
    }

    private static JsonNode input(JsonNode outer) {
        return outer.path("type").asInt() == ROW ? outer.path("components").path(0) : outer.path("component");
    }

    private static String label(JsonNode outer) {
        return outer.path("type").asInt() == LABEL
                ? outer.path("label").asText()
                : input(outer).path("label").asText();
    }
}
