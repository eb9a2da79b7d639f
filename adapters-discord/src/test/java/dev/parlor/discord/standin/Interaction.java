package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Something that a guest did with a bot, and what has become of it. */
final class Interaction {
    static final int COMMAND = 2;
    static final int COMPONENT = 3;
    static final int COMPLETION = 4;
    static final int FORM = 5;

    private final String id;
    private final String token;
    private final int type;
    private final Person guest;
    private final Channel channel;
    private final Optional<String> source;
    private final long began = System.nanoTime();
    private volatile Progress progress = Progress.NONE;

    /** {@code source} is the message in which something was used. */
    Interaction(String id, String token, int type, Person guest, Channel channel, Optional<String> source) {
        this.id = id;
        this.token = token;
        this.type = type;
        this.guest = guest;
        this.channel = channel;
        this.source = source;
    }

    String id() {
        return id;
    }

    String token() {
        return token;
    }

    int type() {
        return type;
    }

    Person guest() {
        return guest;
    }

    Channel channel() {
        return channel;
    }

    Optional<String> source() {
        return source;
    }

    Progress progress() {
        return progress;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Takes the first answer and no other. */
    synchronized void acknowledge(int kind, JsonNode said, Duration patience) {
        Duration after = age();
        if (progress.acknowledged().isPresent()) {
            throw new Refused(400, 40_060, "Interaction has already been acknowledged.");
        }
        if (after.compareTo(patience) > 0) {
            progress = progress.tooLate();
            throw Refused.unknown("interaction", 10_062);
        }
        progress = progress.acknowledged(after, kind, said);
    }

    void answeredBy(String post) {
        change(before -> before.answeredBy(post));
    }

    void followedBy(String post) {
        change(before -> before.followedBy(post));
    }

    private synchronized void change(UnaryOperator<Progress> change) {
        progress = change.apply(progress);
    }

    /** Whether the guest has seen that the application did not respond. */
    boolean failed(Duration patience) {
        return progress.acknowledged().isEmpty() && age().compareTo(patience) > 0;
    }

    /** Tells in a message what it answers. */
    void into(ObjectNode message) {
        ObjectNode metadata = metadata(type);
        metadata.set("user", guest.json());
        if (type == FORM) {
            metadata.set("triggering_interaction_metadata", metadata(source.isPresent() ? COMPONENT : COMMAND));
        }
        message.set("interaction_metadata", metadata);
    }

    private ObjectNode metadata(int of) {
        ObjectNode metadata = Json.object().put("id", id).put("type", of);
        ObjectNode owners = metadata.putObject("authorizing_integration_owners");
        channel.guild().ifPresent(guild -> owners.put("0", guild));
        if (of == COMPONENT) {
            source.ifPresent(clicked -> metadata.put("interacted_message_id", clicked));
        }
        return metadata;
    }
}
