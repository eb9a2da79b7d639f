package dev.parlor.discord.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command as somebody typed it, finished or not
 * (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-data-structure).
 */
record Typing(List<String> path, Map<String, String> options, Map<String, Attached> files, Optional<String> focused) {
    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;
    private static final int ATTACHMENT = 11;
    private static final int TYPED = 1;

    /** Commands that stand in menus of people and messages are none of the house's. */
    static Optional<Typing> of(JsonNode data) {
        String name = data.path("name").asText();
        if (name.isEmpty() || data.path("type").asInt(TYPED) != TYPED) {
            return Optional.empty();
        }
        List<String> path = new ArrayList<>(List.of(name));
        JsonNode options = data.path("options");
        while (isInner(options.path(0))) {
            path.add(options.path(0).path("name").asText());
            options = options.path(0).path("options");
        }
        return Optional.of(said(path, options, data.path("resolved").path("attachments")));
    }

    private static boolean isInner(JsonNode option) {
        int type = option.path("type").asInt();
        return type == SUBCOMMAND || type == GROUP;
    }

    private static Typing said(List<String> path, JsonNode options, JsonNode attachments) {
        Map<String, String> written = new LinkedHashMap<>();
        Map<String, Attached> files = new LinkedHashMap<>();
        Optional<String> focused = Optional.empty();
        for (JsonNode option : options) {
            String name = option.path("name").asText();
            String value = option.path("value").asText();
            written.put(name, value);
            if (option.path("type").asInt() == ATTACHMENT && attachments.has(value)) {
                files.put(name, ArrivalReader.attached(attachments.path(value)));
            }
            if (option.path("focused").asBoolean()) {
                focused = Optional.of(name);
            }
        }
        return new Typing(path, written, files, focused);
    }

    Interaction typed(Arrival arrival) {
        return new Interaction.Typed(arrival, path, options, files);
    }

    Optional<Interaction> asked(Arrival arrival) {
        return focused.map(option -> new Interaction.Asked(arrival, path, options, option));
    }
}
