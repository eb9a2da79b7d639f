package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message, with everything that it ever showed.
 *
 * @param id of the message
 * @param channel where it stands
 * @param author who wrote it
 * @param reader the only one who sees it; empty if all do
 * @param interaction the interaction that it answers
 * @param nonce the sender's own mark, empty if it has none
 * @param looks what it showed, the newest last; never empty
 * @param times when it showed that
 * @param deleted whether it is gone
 */
public record Post(
        String id,
        String channel,
        Person author,
        Optional<Person> reader,
        Optional<Interaction> interaction,
        String nonce,
        List<Look> looks,
        List<Instant> times,
        boolean deleted) {
    Post changed(Look look, Instant at) {
        List<Look> more = new ArrayList<>(looks);
        List<Instant> then = new ArrayList<>(times);
        more.add(look);
        then.add(at);
        return new Post(id, channel, author, reader, interaction, nonce, List.copyOf(more), List.copyOf(then), deleted);
    }

    Post gone() {
        return new Post(id, channel, author, reader, interaction, nonce, looks, times, true);
    }

    /** What it shows. */
    public Look look() {
        return looks.getLast();
    }

    /** How often it was changed after it first showed something. */
    public int edits() {
        return (int) looks.stream().filter(look -> !look.isThinking()).count() - 1;
    }

    /** Whether only one person sees it. */
    public boolean isEphemeral() {
        return reader.isPresent();
    }

    /** Whether somebody sees it. */
    public boolean isSeenBy(Person person) {
        return !deleted && reader.map(person::equals).orElse(true);
    }

    /** Everything to read in it, a line each: content, embeds, what can be clicked, and what pictures show. */
    public String text() {
        return String.join("\n", new Reading(look()).lines());
    }

    /** What stands on the buttons. */
    public List<String> buttons() {
        return new Reading(look())
                .buttons().stream().map(button -> button.path("label").asText()).toList();
    }

    /** A button by what stands on it. */
    public Optional<JsonNode> button(String label) {
        return new Reading(look())
                .buttons().stream()
                        .filter(button -> button.path("label").asText().equals(label))
                        .findFirst();
    }

    /** The selects. */
    public List<JsonNode> selects() {
        return new Reading(look()).selects();
    }

    ObjectNode json() {
        ObjectNode json = Json.template("message")
                .put("id", id)
                .put("channel_id", channel)
                .put("timestamp", Moments.written(times.getFirst()));
        if (edits() > 0) {
            json.put("edited_timestamp", Moments.written(times.getLast()));
        }
        if (!nonce.isEmpty()) {
            json.put("nonce", nonce);
        }
        json.set("author", author.json());
        interaction.ifPresent(answered -> answered.into(json));
        look().into(json);
        return json;
    }
}
