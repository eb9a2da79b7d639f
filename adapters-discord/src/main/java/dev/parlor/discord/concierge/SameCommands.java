package dev.parlor.discord.concierge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Iterator;
import java.util.Map;

/**
 * Compares commands with what Discord tells of those that are registered: it adds fields of its own, leaves out what is
 * empty or the same as nothing, and writes some numbers as texts.
 */
final class SameCommands {
    private SameCommands() {}

    /** Of lists Discord keeps the order, except for the commands themselves. */
    static boolean are(JsonNode wanted, JsonNode known) {
        if (wanted.size() != known.size()) {
            return false;
        }
        for (JsonNode command : wanted) {
            if (!sameObject(command, named(command.path("name").asText(), known))) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode named(String name, JsonNode known) {
        for (JsonNode command : known) {
            if (command.path("name").asText().equals(name)) {
                return command;
            }
        }
        return MissingNode.getInstance();
    }

    private static boolean same(JsonNode wanted, JsonNode known) {
        if (isNothing(wanted)) {
            return isNothing(known);
        }
        if (wanted.isObject()) {
            return sameObject(wanted, known);
        }
        return wanted.isArray() ? sameArray(wanted, known) : wanted.asText().equals(known.asText());
    }

    private static boolean sameObject(JsonNode wanted, JsonNode known) {
        return wanted.properties().stream()
                .allMatch((Map.Entry<String, JsonNode> field) -> same(field.getValue(), known.path(field.getKey())));
    }

    private static boolean sameArray(JsonNode wanted, JsonNode known) {
        Iterator<JsonNode> others = known.elements();
        return wanted.size() == known.size() && wanted.valueStream().allMatch(each -> same(each, others.next()));
    }

    private static boolean isNothing(JsonNode node) {
        boolean empty = node.isContainerNode() && node.isEmpty();
        return empty || node.isMissingNode() || node.isNull() || (node.isBoolean() && !node.asBoolean());
    }
}
