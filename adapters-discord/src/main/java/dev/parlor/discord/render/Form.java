package dev.parlor.discord.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.commands.Modal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A form for Discord, in place of a message. Every line is a text input below a label
 * (https://discord.com/developers/docs/components/reference#label).
 *
 * @param data the data of the answer to an interaction
 */
public record Form(ObjectNode data) implements Rendered {
    private static final int LABEL = 18;
    private static final int TEXT_INPUT = 4;
    private static final int ONE_LINE = 1;
    private static final String UNNAMED = "…";

    /** Copies the data. */
    public Form {
        data = data.deepCopy();
    }

    @Override
    public ObjectNode data() {
        return data.deepCopy();
    }

    /** A form under a title in the reader's language. */
    static Form of(Modal modal, String title) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("custom_id", modal.id().wire())
                .put("title", named(fit(title, Limits.FORM_TITLE)));
        ArrayNode components = json.putArray("components");
        Set<String> seen = new HashSet<>();
        modal.inputs().stream()
                .filter(input -> seen.add(input.option()))
                .limit(Limits.INPUTS)
                .forEach(input -> components.add(line(input)));
        return new Form(json);
    }

    private static ObjectNode line(Modal.Input input) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("type", LABEL)
                .put("label", named(fit(input.label(), Limits.INPUT_LABEL)));
        if (input.label().length() > Limits.INPUT_LABEL) {
            json.put("description", named(fit(input.label(), Limits.INPUT_HINT)));
        }
        json.putObject("component")
                .put("type", TEXT_INPUT)
                .put("custom_id", input.option())
                .put("style", ONE_LINE)
                .put("required", true)
                .put("placeholder", fit(input.example(), Limits.INPUT_HINT));
        return json;
    }

    private static String fit(String text, int room) {
        return Fitting.fit(List.of(Letters.bare(text)), room);
    }

    private static String named(String text) {
        return text.isEmpty() ? UNNAMED : text;
    }
}
