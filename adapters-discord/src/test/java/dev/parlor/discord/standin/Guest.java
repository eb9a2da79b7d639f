package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Somebody with a Discord client, in a channel. What the client does not let anybody do is an
 * {@link IllegalArgumentException}.
 */
public final class Guest {
    private final Hall hall;
    private final Person person;
    private final Channel channel;
    private final String locale;
    private final long permissions;

    Guest(Hall hall, Person person, Channel channel, String locale, long permissions) {
        this.hall = hall;
        this.person = person;
        this.channel = channel;
        this.locale = locale;
        this.permissions = permissions;
    }

    /** Who it is. */
    public Person person() {
        return person;
    }

    /** Where the guest is. */
    public Channel channel() {
        return channel;
    }

    /** The same person somewhere else. */
    public Guest in(Channel other) {
        return new Guest(hall, person, other, locale, permissions);
    }

    /** The same person with a client in another language, {@code es-ES}. */
    public Guest speaking(String other) {
        return new Guest(hall, person, channel, other, permissions);
    }

    /** The same person with other permissions. */
    public Guest allowed(long other) {
        return new Guest(hall, person, channel, locale, other);
    }

    /** Sends a command, {@code "bet place"}, without options. */
    public Act runs(String path) {
        return runs(path, Map.of());
    }

    /**
     * Sends a command with options by name: texts, numbers, booleans, {@link Guest}s or {@link Person}s, {@link Channel}s
     * and {@link SentFile}s, as the command wants them.
     */
    public Act runs(String path, Map<String, ?> options) {
        String[] words = path.split(" ", -1);
        JsonNode command = hall.command(words[0], channel);
        Permitted.check(command, permissions, channel);
        ObjectNode data = new Typed(options, Optional.empty(), hall.values()).data(command, words);
        return act(Interaction.COMMAND, data, Optional.empty(), "/" + path + " " + Shorthand.of(options));
    }

    /** Types in an option that is completed while the others are filled in; the act is over when choices are shown. */
    public Act types(String path, Map<String, ?> others, String option, String part) {
        String[] words = path.split(" ", -1);
        Map<String, Object> all = new TreeMap<>(others);
        all.put(option, part);
        ObjectNode data =
                new Typed(all, Optional.of(option), hall.values()).data(hall.command(words[0], channel), words);
        return act(Interaction.COMPLETION, data, Optional.empty(), "types /" + path + " " + option + ": " + part + "…");
    }

    /** Clicks a button by what stands on it. */
    public Act clicks(Post post, String label) {
        Post current = seen(post);
        JsonNode button = current.button(label)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No button says " + label + ", only " + current.buttons() + " in:\n" + current.text()));
        return uses(current, button, Json.array(), "clicks [" + label + "]");
    }

    /** Picks in the only select of a message, or in the one with this placeholder, by what the options say. */
    public Act picks(Post post, String placeholder, String... labels) {
        Post current = seen(post);
        JsonNode select = current.selects().stream()
                .filter(each -> each.path("placeholder").asText().equals(placeholder) || placeholder.isEmpty())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No select " + placeholder + " in:\n" + current.text()));
        ArrayNode values = Json.array();
        for (String label : labels) {
            values.add(Picked.value(select, label));
        }
        Picked.check(select, values.size());
        return uses(current, select, values, "picks " + List.of(labels));
    }

    private Act uses(Post post, JsonNode component, ArrayNode values, String what) {
        if (component.path("disabled").asBoolean()) {
            throw new IllegalArgumentException("Nobody can use " + component);
        }
        ObjectNode data = Json.object()
                .put("custom_id", component.path("custom_id").asText())
                .put("component_type", component.path("type").asInt())
                .put("id", component.path("id").asInt());
        if (!values.isEmpty()) {
            data.set("values", values);
        }
        return act(Interaction.COMPONENT, data, Optional.of(post), what);
    }

    /** Sends a form that an act has opened, with texts by the labels of their fields. */
    public Act submits(Act opened, Map<String, String> texts) {
        Form form = opened.form();
        return act(Interaction.FORM, form.filled(texts), opened.source(), "sends “" + form.title() + "” " + texts);
    }

    private Post seen(Post post) {
        return hall.posts()
                .find(post.id())
                .filter(current -> current.isSeenBy(person))
                .orElseThrow(() -> new IllegalArgumentException(person.name() + " does not see " + post.id()));
    }

    private Act act(int type, ObjectNode data, Optional<Post> source, String what) {
        Channel where = source.flatMap(post -> hall.channel(post.channel())).orElse(channel);
        Interaction interaction = hall.interactions().begin(type, person, where, source.map(Post::id));
        ObjectNode json = new Envelope(hall.world(), interaction, locale, permissions).around(data);
        source.ifPresent(post -> json.set("message", post.json()));
        hall.diary().did(interaction, what.strip());
        hall.interactions().deliver(interaction, json);
        return new Act(hall, interaction);
    }
}
