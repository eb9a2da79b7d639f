package dev.parlor.discord.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.commands.Control;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be used below a message: rows of buttons, and selects each in a row of its own. */
record Panel(Spoken spoken) {
    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int SELECT = 3;
    private static final String UNNAMED = "…";

    ArrayNode rows(List<Control> controls) {
        List<ArrayNode> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Control control : controls) {
            CustomId id = CustomId.of(control);
            if (id.fits() && isUsable(control) && seen.add(id.wire())) {
                add(rows, json(control, id));
            }
        }
        ArrayNode panel = JsonNodeFactory.instance.arrayNode();
        rows.stream()
                .limit(Limits.ROWS)
                .forEach(row -> panel.addObject().put("type", ROW).set("components", row));
        return panel;
    }

    private static void add(List<ArrayNode> rows, ObjectNode component) {
        if (rows.isEmpty() || !hasRoom(rows.getLast(), component)) {
            rows.add(JsonNodeFactory.instance.arrayNode());
        }
        rows.getLast().add(component);
    }

    private static boolean hasRoom(ArrayNode row, ObjectNode component) {
        return component.path("type").asInt() == BUTTON
                && row.path(0).path("type").asInt() == BUTTON
                && row.size() < Limits.BUTTONS_IN_A_ROW;
    }

    private static boolean isUsable(Control control) {
        return !(control instanceof Control.Select select)
                || select.choices().stream().anyMatch(Panel::isUsable);
    }

    /** What comes back must be what was sent, so a value is left out rather than changed. */
    static boolean isUsable(Control.Choice choice) {
        return !choice.value().isEmpty()
                && choice.value().equals(choice.value().strip())
                && choice.value().length() <= Limits.CHOICE;
    }

    private ObjectNode json(Control control, CustomId id) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return switch (control) {
            case Control.Button button ->
                json.put("type", BUTTON)
                        .put("custom_id", id.wire())
                        .put("style", style(button.style()))
                        .put("label", named(spoken.fit(button.label(), Place.BARE, Limits.LABEL)));
            case Control.Select select -> select(json.put("type", SELECT).put("custom_id", id.wire()), select);
        };
    }

    private static int style(Control.Style style) {
        return switch (style) {
            case MAIN -> 1;
            case PLAIN -> 2;
            case GRAVE -> 4;
        };
    }

    private ObjectNode select(ObjectNode json, Control.Select select) {
        String prompt = spoken.fit(select.prompt(), Place.BARE, Limits.PLACEHOLDER);
        if (!prompt.isEmpty()) {
            json.put("placeholder", prompt);
        }
        ArrayNode options = json.put("min_values", 1).put("max_values", 1).putArray("options");
        Set<String> values = new HashSet<>();
        select.choices().stream()
                .filter(choice -> isUsable(choice) && values.add(choice.value()))
                .limit(Limits.CHOICES)
                .forEach(choice -> options.addObject()
                        .put("label", named(spoken.fit(choice.label(), Place.BARE, Limits.CHOICE)))
                        .put("value", choice.value()));
        return json;
    }

    /** Discord refuses a button without a label. */
    private static String named(String label) {
        return label.isEmpty() ? UNNAMED : label;
    }
}
