package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What Discord makes of the embeds and components that it is sent. */
final class Shown {
    private static final String ATTACHED = "attachment://";
    private static final int BUTTON = 2;
    private static final int SELECT = 3;

    private Shown() {}

    static ArrayNode embeds(JsonNode sent, List<Attached> attached) {
        ArrayNode embeds = Json.array();
        for (JsonNode each : sent) {
            ObjectNode embed = each.deepCopy();
            embed.put("type", "rich");
            embed.path("fields").forEach(Shown::field);
            picture(embed.path("image"), attached);
            picture(embed.path("thumbnail"), attached);
            embeds.add(embed);
        }
        return embeds;
    }

    private static void field(JsonNode field) {
        if (field instanceof ObjectNode own && !own.has("inline")) {
            own.put("inline", false);
        }
    }

    private static void picture(JsonNode picture, List<Attached> attached) {
        if (picture instanceof ObjectNode own) {
            String url = own.path("url").asText();
            attached.stream()
                    .filter(file -> url.equals(ATTACHED + file.file().name()))
                    .findFirst()
                    .ifPresent(file -> own.put("url", file.url()).put("proxy_url", file.url()));
        }
    }

    /** Components get a number each, and what may be left out is told. */
    static ArrayNode components(JsonNode sent) {
        ArrayNode components = Json.array();
        AtomicInteger number = new AtomicInteger();
        sent.forEach(each -> components.add(component(each, number)));
        return components;
    }

    private static ObjectNode component(JsonNode sent, AtomicInteger number) {
        ObjectNode component = sent.deepCopy();
        int next = number.incrementAndGet();
        if (!component.has("id")) {
            component.put("id", next);
        }
        if (component.path("components").isArray()) {
            ArrayNode inside = Json.array();
            component.path("components").forEach(each -> inside.add(component(each, number)));
            component.set("components", inside);
        }
        return defaults(component);
    }

    private static ObjectNode defaults(ObjectNode component) {
        int type = component.path("type").asInt();
        if (type == SELECT) {
            unlessThere(component, "min_values", 1);
            unlessThere(component, "max_values", 1);
        }
        if ((type == BUTTON || type == SELECT) && !component.has("disabled")) {
            component.put("disabled", false);
        }
        return component;
    }

    private static void unlessThere(ObjectNode component, String name, int value) {
        if (!component.has(name)) {
            component.put(name, value);
        }
    }
}
