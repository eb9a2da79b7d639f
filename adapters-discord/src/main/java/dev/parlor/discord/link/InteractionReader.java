package dev.parlor.discord.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads interactions out of what the gateway sends. What Discord adds is passed over, and what the house has no use for is
 * noted and left alone.
 */
public final class InteractionReader {
    private static final Logger LOG = LoggerFactory.getLogger(InteractionReader.class);

    private static final int COMMAND = 2;
    private static final int COMPONENT = 3;
    private static final int COMPLETION = 4;
    private static final int FORM = 5;
    private static final int BUTTON = 2;

    private InteractionReader() {}

    /**
     * Reads an interaction.
     *
     * @param json the data of an {@code INTERACTION_CREATE}, whatever it is
     * @param received when it came in
     * @return the interaction; empty if it is none that the house knows
     */
    public static Optional<Interaction> read(JsonNode json, Instant received) {
        Optional<Interaction> read =
                ArrivalReader.read(json, received).flatMap(arrival -> of(arrival, json, json.path("data")));
        if (read.isEmpty()) {
            LOG.warn(
                    "An interaction of type {} with data of type {} is not understood and stays without an answer",
                    json.path("type").asInt(),
                    json.path("data").path("type").asInt());
        }
        return read;
    }

    private static Optional<Interaction> of(Arrival arrival, JsonNode json, JsonNode data) {
        return switch (json.path("type").asInt()) {
            case COMMAND -> Typing.of(data).map(typing -> typing.typed(arrival));
            case COMPLETION -> Typing.of(data).flatMap(typing -> typing.asked(arrival));
            case COMPONENT -> component(arrival, json, data);
            case FORM -> Optional.of(submitted(arrival, json, data));
            default -> Optional.empty();
        };
    }

    private static Optional<Interaction> component(Arrival arrival, JsonNode json, JsonNode data) {
        String customId = data.path("custom_id").asText();
        String message = json.path("message").path("id").asText();
        if (customId.isEmpty()) {
            return Optional.empty();
        }
        return data.path("component_type").asInt() == BUTTON
                ? Optional.of(new Interaction.Pressed(arrival, customId, message))
                : Optional.of(new Interaction.Chosen(arrival, customId, values(data), message));
    }

    private static Interaction submitted(Arrival arrival, JsonNode json, JsonNode data) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        gather(data.path("components"), fields);
        Map<String, Attached> files = new LinkedHashMap<>();
        data.path("resolved").path("attachments").forEach(file -> {
            Attached attached = ArrivalReader.attached(file);
            files.put(attached.id(), attached);
        });
        return new Interaction.Submitted(
                arrival,
                data.path("custom_id").asText(),
                fields,
                files,
                ArrivalReader.text(json.path("message").path("id")));
    }

    /** Fields stand in rows, below labels, or in whatever Discord will put around them. */
    private static void gather(JsonNode components, Map<String, List<String>> fields) {
        for (JsonNode component : components) {
            take(component, fields);
            take(component.path("component"), fields);
            gather(component.path("components"), fields);
        }
    }

    private static void take(JsonNode component, Map<String, List<String>> fields) {
        String name = component.path("custom_id").asText();
        if (!name.isEmpty() && component.has("values")) {
            fields.put(name, values(component));
        } else if (!name.isEmpty() && component.hasNonNull("value")) {
            fields.put(name, List.of(component.path("value").asText()));
        }
    }

    private static List<String> values(JsonNode node) {
        return node.path("values").valueStream().map(JsonNode::asText).toList();
    }
}
