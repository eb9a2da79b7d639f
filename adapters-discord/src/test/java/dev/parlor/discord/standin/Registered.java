package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** Commands as they are told once they are registered. */
final class Registered {
    private static final String PERMISSIONS = "default_member_permissions";

    private Registered() {}

    /** A command keeps its id as long as it keeps its name. */
    static ArrayNode commands(JsonNode sent, ArrayNode before, World world) {
        Map<String, String> ids = new HashMap<>();
        before.forEach(command ->
                ids.put(command.path("name").asText(), command.path("id").asText()));
        ArrayNode commands = Json.array();
        for (JsonNode each : sent) {
            String id = ids.getOrDefault(each.path("name").asText(), world.ids().next());
            commands.add(told(each)
                    .put("id", id)
                    .put("application_id", world.bot().id())
                    .put("version", world.ids().next()));
        }
        return commands;
    }

    private static ObjectNode told(JsonNode sent) {
        ObjectNode command = Json.template("command");
        command.setAll((ObjectNode) sent.deepCopy());
        if (command.path(PERMISSIONS).isNumber()) {
            command.put(PERMISSIONS, command.path(PERMISSIONS).asText());
        }
        asNumbers(command, "contexts");
        asNumbers(command, "integration_types");
        return command;
    }

    /** Numbers may be sent as texts; they are told as numbers. */
    private static void asNumbers(ObjectNode command, String name) {
        if (command.path(name).isArray()) {
            ArrayNode numbers = Json.array();
            command.path(name).forEach(each -> numbers.add(each.asInt()));
            command.set(name, numbers);
        }
    }
}
