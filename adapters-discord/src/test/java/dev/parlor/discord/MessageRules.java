package dev.parlor.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What Discord demands of messages and forms, written down a second time: the limits that its specification has, so
 * that they are checked without it, and those that it cannot express.
 */
public final class MessageRules {
    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int SELECT = 3;
    private static final int TEXT_INPUT = 4;
    private static final int LABEL = 18;

    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private MessageRules() {}

    /** What is wrong with a message as it is sent. */
    public static List<String> ofMessage(JsonNode message) {
        MessageRules rules = new MessageRules();
        rules.message(message);
        return rules.problems;
    }

    /** What is wrong with a form as it is sent. */
    public static List<String> ofForm(JsonNode form) {
        MessageRules rules = new MessageRules();
        rules.text(form, "custom_id", 1, 100);
        rules.text(form, "title", 1, 45);
        rules.count(form, "components", 1, 5);
        form.path("components").forEach(rules::label);
        return rules.problems;
    }

    private void message(JsonNode message) {
        text(message, "content", 0, 2_000);
        check(
                message.path("allowed_mentions").toString().equals("{\"parse\":[]}"),
                "somebody may be pinged: " + message.path("allowed_mentions"));
        check(
                !message.path("content").asText().isEmpty()
                        || !message.path("embeds").isEmpty()
                        || !message.path("attachments").isEmpty(),
                "the message is empty");
        embeds(message);
        count(message, "components", 0, 5);
        message.path("components").forEach(this::row);
        count(message, "attachments", 0, 10);
        message.path("attachments").forEach(this::attachment);
    }

    private void embeds(JsonNode message) {
        count(message, "embeds", 0, 10);
        int all = 0;
        for (JsonNode embed : message.path("embeds")) {
            all += embed(embed);
            String url = embed.path("image").path("url").asText();
            check(
                    url.isEmpty()
                            || message.path("attachments").findValuesAsText("filename").stream()
                                    .anyMatch(name -> url.equals("attachment://" + name)),
                    "an embed shows " + url + ", which is not attached");
        }
        check(all <= 6_000, "the embeds have " + all + " characters in all");
    }

    private int embed(JsonNode embed) {
        int all = text(embed, "title", 1, 256)
                + text(embed, "description", 1, 4_096)
                + text(embed.path("footer"), "text", 1, 2_048);
        check(embed.path("color").asInt(-1) >= 0 && embed.path("color").asInt() <= 0xFFFFFF, "an embed has no colour");
        count(embed, "fields", 0, 25);
        for (JsonNode field : embed.path("fields")) {
            check(field.has("name") && field.has("value"), "a field lacks its name or its value");
            all += text(field, "name", 1, 256) + text(field, "value", 1, 1_024);
        }
        check(all > 0 || embed.has("image"), "an embed is empty");
        return all;
    }

    private void row(JsonNode row) {
        check(row.path("type").asInt() == ROW, "a component stands outside of a row");
        count(row, "components", 1, 5);
        for (JsonNode component : row.path("components")) {
            id(component);
            switch (component.path("type").asInt()) {
                case BUTTON -> button(component);
                case SELECT -> {
                    check(row.path("components").size() == 1, "a select shares its row");
                    select(component);
                }
                default -> problems.add("a row has a component " + component.path("type"));
            }
        }
    }

    private void id(JsonNode component) {
        text(component, "custom_id", 1, 100);
        check(ids.add(component.path("custom_id").asText()), "two components are " + component.path("custom_id"));
    }

    private void button(JsonNode button) {
        text(button, "label", 1, 80);
        int style = button.path("style").asInt();
        check(style >= 1 && style <= 4 && !button.has("url"), "a button with a custom id has style " + style);
    }

    private void select(JsonNode select) {
        text(select, "placeholder", 1, 150);
        count(select, "options", 1, 25);
        Set<String> values = new HashSet<>();
        for (JsonNode option : select.path("options")) {
            text(option, "label", 1, 100);
            text(option, "value", 1, 100);
            check(values.add(option.path("value").asText()), "two options are " + option.path("value"));
        }
    }

    private void label(JsonNode label) {
        check(label.path("type").asInt() == LABEL, "a form has something else than labels");
        text(label, "label", 1, 45);
        text(label, "description", 1, 100);
        JsonNode input = label.path("component");
        check(input.path("type").asInt() == TEXT_INPUT, "a label is for something else than a text");
        text(input, "placeholder", 0, 100);
        id(input);
    }

    private void attachment(JsonNode attachment) {
        text(attachment, "description", 1, 1_024);
        text(attachment, "filename", 1, 1_024);
        check(ids.add("file " + attachment.path("filename").asText()), "two files have one name");
    }

    /** The length in UTF-16 units, which is never less than in code points; nothing where there is no such text. */
    private int text(JsonNode node, String name, int least, int most) {
        if (!node.has(name)) {
            return 0;
        }
        String text = node.path(name).asText();
        check(
                text.length() >= least && text.length() <= most && (least == 0 || !text.isBlank()),
                name + " has " + text.length() + " characters: " + text);
        check(text.equals(text.strip()), name + " has blanks around it: '" + text + "'");
        check(isWhole(text), name + " has half a character: " + text);
        return text.length();
    }

    private static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(letter -> letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
    }

    private void count(JsonNode node, String name, int least, int most) {
        int size = node.path(name).size();
        check(size >= least && size <= most, size + " " + name);
    }

    private void check(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
