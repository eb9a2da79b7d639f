package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A message on paper.
 *
 * @param look what it shows
 * @param spelled how its texts are read
 * @param album where its pictures go
 */
record Printed(Look look, Spelled spelled, Album album) {
    private static final int LINK = 5;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        put(lines, "", look.content());
        look.embeds().forEach(embed -> embed(lines, embed));
        look.attached().forEach(file -> lines.add("🖼 " + album.paste(file)));
        for (JsonNode row : look.components()) {
            lines.add(row(row));
        }
        return lines;
    }

    private void embed(List<String> lines, JsonNode embed) {
        String bar = String.format(Locale.ROOT, "▌`#%06x` ", embed.path("color").asInt());
        put(lines, bar, bold(embed.path("title").asText()));
        put(lines, "▌ ", embed.path("description").asText());
        for (JsonNode field : embed.path("fields")) {
            String side = field.path("inline").asBoolean() ? " ⇢ " : " ↓ ";
            put(
                    lines,
                    "▌ ",
                    bold(field.path("name").asText())
                            + side
                            + field.path("value").asText());
        }
        put(lines, "▌ ", small(embed.path("footer").path("text").asText()));
        embed.path("image").path("url").asText("").lines().forEach(url -> lines.add("▌ shows " + name(url)));
    }

    private void put(List<String> lines, String before, String text) {
        spelled.of(text).lines().forEach(line -> lines.add(before + line));
    }

    private static String bold(String text) {
        return text.isEmpty() ? "" : "**" + text + "**";
    }

    private static String small(String text) {
        return text.isEmpty() ? "" : "_" + text + "_";
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private String row(JsonNode row) {
        List<String> parts = new ArrayList<>();
        row.path("components").forEach(each -> parts.add(each.has("options") ? select(each) : button(each)));
        return String.join(" ", parts);
    }

    private static String button(JsonNode button) {
        String label = button.path("label").asText();
        if (button.path("style").asInt() == LINK) {
            return "[" + label + "](" + button.path("url").asText() + ")";
        }
        return button.path("disabled").asBoolean() ? "`(" + label + ")`" : "`[" + label + "]`";
    }

    private static String select(JsonNode select) {
        List<JsonNode> options = new ArrayList<>();
        select.path("options").forEach(options::add);
        return options.stream()
                .map(option -> option.path("label").asText())
                .collect(Collectors.joining(
                        " · ", "`{" + select.path("placeholder").asText() + " ▾ ", "}`"));
    }
}
