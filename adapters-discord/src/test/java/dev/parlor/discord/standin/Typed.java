package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A command line that a guest has typed: the client sends what the command asks for and nothing else
 * (https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type).
 */
final class Typed {
    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;

    private final Values values;
    private final Map<String, Object> given;
    private final Optional<String> focused;

    /** {@code focused} is the option in which somebody is still typing. */
    Typed(Map<String, ?> given, Optional<String> focused, Values values) {
        this.given = new TreeMap<>(given);
        this.focused = focused;
        this.values = values;
    }

    /** The data of the interaction. The words are those after the command's own name. */
    ObjectNode data(JsonNode command, String[] words) {
        ObjectNode data = Json.object()
                .put("id", command.path("id").asText())
                .put("name", command.path("name").asText())
                .put("type", 1);
        ArrayNode options = options(command, words, 1);
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("The command has no " + given.keySet());
        }
        if (!options.isEmpty()) {
            data.set("options", options);
        }
        values.resolved().ifPresent(resolved -> data.set("resolved", resolved));
        return data;
    }

    private ArrayNode options(JsonNode parent, String[] words, int depth) {
        if (depth == words.length) {
            return fill(parent.path("options"));
        }
        JsonNode next = child(parent, words[depth]);
        ObjectNode option = Json.object().put("name", words[depth]);
        option.put("type", next.path("type").asInt()).set("options", options(next, words, depth + 1));
        return Json.array().add(option);
    }

    private static JsonNode child(JsonNode parent, String name) {
        for (JsonNode each : parent.path("options")) {
            int type = each.path("type").asInt();
            if (each.path("name").asText().equals(name) && (type == SUBCOMMAND || type == GROUP)) {
                return each;
            }
        }
        throw new IllegalArgumentException(parent.path("name") + " has no subcommand " + name);
    }

    private ArrayNode fill(JsonNode declared) {
        ArrayNode filled = Json.array();
        for (JsonNode option : declared) {
            String name = option.path("name").asText();
            Object value = given.remove(name);
            boolean typing = focused.equals(Optional.of(name));
            if (value != null) {
                filled.add(filled(option, value, typing));
            } else if (option.path("required").asBoolean() && focused.isEmpty()) {
                throw new IllegalArgumentException("The client sends nothing without " + name);
            }
        }
        return filled;
    }

    private ObjectNode filled(JsonNode option, Object value, boolean typing) {
        ObjectNode filled = Json.object()
                .put("name", option.path("name").asText())
                .put("type", option.path("type").asInt());
        if (typing) {
            return filled.put("value", value.toString()).put("focused", true);
        }
        filled.set("value", values.of(option, value));
        return filled;
    }
}
