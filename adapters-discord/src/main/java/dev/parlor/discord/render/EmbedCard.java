package dev.parlor.discord.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Field;
import dev.parlor.commands.Table;
import java.util.Optional;

/**
 * A titled part as an embed.
 *
 * @param spoken how texts are shown
 * @param embed the part
 * @param picture the name of the attached file that is shown in it, in place of its table
 */
record EmbedCard(Spoken spoken, Embed embed, Optional<String> picture) {
    /** Discord takes an empty name or value for none, and refuses it. */
    static final String UNSEEN = "\u200b";

    /** What is shorter stands side by side with its neighbour. */
    private static final int SHORT = 64;

    /** The embed with so many characters at most; titles come first, running text takes what is left. */
    ObjectNode json(int room) {
        Budget budget = new Budget(room);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        put(json, "title", spoken.fit(embed.title(), Place.HEADING, budget.upTo(Limits.TITLE)), budget);
        json.put("color", Colours.of(embed, spoken.visibility()));
        String footer = spoken.fit(embed.footer(), Place.BARE, budget.upTo(Limits.FOOTER));
        if (!footer.isEmpty()) {
            json.putObject("footer").put("text", budget.spent(footer));
        }
        fields(json, budget);
        put(json, "description", description(budget.upTo(Limits.DESCRIPTION)), budget);
        picture.ifPresent(name -> json.putObject("image").put("url", "attachment://" + name));
        return json;
    }

    private static void put(ObjectNode json, String name, String text, Budget budget) {
        if (!text.isEmpty()) {
            json.put(name, budget.spent(text));
        }
    }

    private String description(int room) {
        String body = spoken.fit(embed.body(), Place.RUNNING, room);
        Table table = picture.isPresent() ? Table.NONE : embed.table();
        String between = body.isEmpty() ? "" : "\n";
        String rows = new Rows(spoken, table).fit(room - body.length() - between.length());
        return rows.isEmpty() ? body : body + between + rows;
    }

    private void fields(ObjectNode json, Budget budget) {
        if (embed.fields().isEmpty()) {
            return;
        }
        ArrayNode fields = json.putArray("fields");
        int fitting = embed.fields().size() > Limits.FIELDS
                ? Limits.FIELDS - 1
                : embed.fields().size();
        for (Field field : embed.fields().subList(0, fitting)) {
            if (budget.upTo(Limits.FIELD_NAME) < 2) {
                return;
            }
            add(fields, field, budget);
        }
        int left = embed.fields().size() - fitting;
        String more = "+" + left;
        if (left > 0 && budget.upTo(Limits.FIELD_VALUE) > more.length()) {
            fields.addObject().put("name", budget.spent("…")).put("value", budget.spent(more));
        }
    }

    private void add(ArrayNode fields, Field field, Budget budget) {
        String name = budget.spent(seen(spoken.fit(field.name(), Place.HEADING, budget.upTo(Limits.FIELD_NAME, 1))));
        String value = budget.spent(seen(spoken.fit(field.value(), Place.RUNNING, budget.upTo(Limits.FIELD_VALUE))));
        fields.addObject()
                .put("name", name)
                .put("value", value)
                .put("inline", value.length() <= SHORT && value.indexOf('\n') < 0);
    }

    private static String seen(String text) {
        return text.isEmpty() ? UNSEEN : text;
    }
}
