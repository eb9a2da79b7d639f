package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a message shows at one instant. Nobody changes the arrays.
 *
 * @param content running text
 * @param embeds as Discord tells them
 * @param components as Discord tells them
 * @param attached the files
 * @param flags of the message
 */
public record Look(String content, ArrayNode embeds, ArrayNode components, List<Attached> attached, int flags) {
    static final int EPHEMERAL = 1 << 6;
    static final int LOADING = 1 << 7;
    static final Look NOTHING = new Look("", Json.array(), Json.array(), List.of(), 0);

    /** What Discord shows while an answer is awaited. */
    static Look thinking(int flags) {
        return new Look("", Json.array(), Json.array(), List.of(), (flags & EPHEMERAL) | LOADING);
    }

    /** A new message. */
    static Look made(JsonNode body, List<SentFile> files, Snowflakes ids) {
        Look made = NOTHING.changed(body, files, ids);
        return new Look(
                made.content,
                made.embeds,
                made.components,
                made.attached,
                body.path("flags").asInt() & ~LOADING);
    }

    /**
     * The message after an edit: what the edit does not speak of stays. A list of attachments says which files stay and
     * which come; without one the old files stay beside the new ones
     * (https://discord.com/developers/docs/resources/message#edit-message).
     */
    Look changed(JsonNode body, List<SentFile> files, Snowflakes ids) {
        List<Attached> after = new ArrayList<>();
        if (body.path("attachments").isArray()) {
            body.path("attachments").forEach(told -> after.add(attached(told, files, ids)));
        } else {
            after.addAll(attached);
        }
        files.stream()
                .filter(file -> after.stream().noneMatch(kept -> kept.file().equals(file)))
                .forEach(file -> after.add(Attached.of(ids.next(), "", file)));
        return new Look(
                body.has("content") ? body.path("content").asText("") : content,
                body.has("embeds") ? Shown.embeds(body.path("embeds"), after) : embeds,
                body.has("components") ? Shown.components(body.path("components")) : components,
                List.copyOf(after),
                flags & ~LOADING);
    }

    private Attached attached(JsonNode told, List<SentFile> files, Snowflakes ids) {
        String id = told.path("id").asText();
        Optional<Attached> kept = attached.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> each.told(told.path("description").asText(each.alternative())));
        return kept.or(() -> files.stream()
                        .filter(file -> file.field().equals("files[" + id + "]"))
                        .findFirst()
                        .map(file ->
                                Attached.of(ids.next(), told.path("description").asText(""), file)))
                .orElseThrow(() -> Refused.invalid("attachments names " + id + ", which is neither sent nor there"));
    }

    /** Whether it only says that an answer will come. */
    public boolean isThinking() {
        return (flags & LOADING) != 0;
    }

    boolean isEphemeral() {
        return (flags & EPHEMERAL) != 0;
    }

    boolean isEmpty() {
        return content.isEmpty() && embeds.isEmpty() && components.isEmpty() && attached.isEmpty();
    }

    void into(ObjectNode json) {
        json.put("content", content).put("flags", flags);
        json.set("embeds", embeds.deepCopy());
        json.set("components", components.deepCopy());
        json.set("attachments", Json.array(attached.stream().map(Attached::json).toList()));
    }
}
