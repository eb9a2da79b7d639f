package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Somebody who reads a message from top to bottom. */
record Reading(Look look) {
    private static final int BUTTON = 2;
    private static final int STRING_SELECT = 3;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(lines, look.content());
        for (JsonNode embed : look.embeds()) {
            add(lines, embed.path("author").path("name").asText());
            add(lines, embed.path("title").asText());
            add(lines, embed.path("description").asText());
            for (JsonNode field : embed.path("fields")) {
                add(lines, field.path("name").asText());
                add(lines, field.path("value").asText());
            }
            add(lines, embed.path("footer").path("text").asText());
        }
        look.attached().forEach(file -> add(lines, file.alternative()));
        buttons().forEach(button -> add(lines, "[" + button.path("label").asText() + "]"));
        selects().forEach(select -> add(lines, "{" + select.path("placeholder").asText() + "}"));
        return lines;
    }

    List<JsonNode> buttons() {
        return components().stream()
                .filter(each -> each.path("type").asInt() == BUTTON)
                .toList();
    }

    List<JsonNode> selects() {
        return components().stream()
                .filter(each -> each.path("type").asInt() == STRING_SELECT)
                .toList();
    }

    /** All components, those inside others after them. */
    List<JsonNode> components() {
        List<JsonNode> found = new ArrayList<>();
        look.components().forEach(each -> collect(each, found));
        return found;
    }

    private static void collect(JsonNode component, List<JsonNode> found) {
        found.add(component);
        component.path("components").forEach(each -> collect(each, found));
        if (component.has("accessory")) {
            collect(component.path("accessory"), found);
        }
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
