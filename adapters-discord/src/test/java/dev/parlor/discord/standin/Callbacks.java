package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;

/**
 * First answers to interactions
 * (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object).
 */
final class Callbacks {
    private static final int MESSAGE = 4;
    private static final int LATER = 5;
    private static final int CHANGE_LATER = 6;
    private static final int CHANGE = 7;
    private static final int COMPLETIONS = 8;
    private static final int FORM = 9;

    private final World world;
    private final Posts posts;
    private final Interactions interactions;
    private final Judgement judgement;

    Callbacks(World world, Posts posts, Interactions interactions, Judgement judgement) {
        this.world = world;
        this.posts = posts;
        this.interactions = interactions;
        this.judgement = judgement;
    }

    void lay(Paths paths) {
        paths.lay("POST /interactions/{interaction_id}/{interaction_token}/callback", this::answer);
    }

    private Answer answer(Request request) {
        Interaction interaction =
                interactions.find(request.parameter("interaction_id"), request.parameter("interaction_token"));
        int kind = request.body().path("type").asInt();
        JsonNode data = request.body().path("data");
        if (!allowed(interaction).contains(kind)) {
            throw Refused.invalid("an interaction of type " + interaction.type() + " takes no answer of type " + kind);
        }
        Look shown = look(interaction, kind, data, request);
        interaction.acknowledge(kind, data, interactions.patience());
        Optional<Post> post = done(interaction, kind, shown);
        world.bell().ring();
        return request.asks("with_response") ? Answer.ok(told(interaction, kind, post)) : Answer.nothing();
    }

    private static Set<Integer> allowed(Interaction interaction) {
        return switch (interaction.type()) {
            case Interaction.COMMAND -> Set.of(MESSAGE, LATER, FORM);
            case Interaction.COMPONENT -> Set.of(MESSAGE, LATER, CHANGE_LATER, CHANGE, FORM);
            case Interaction.COMPLETION -> Set.of(COMPLETIONS);
            default ->
                interaction.source().isPresent()
                        ? Set.of(MESSAGE, LATER, CHANGE_LATER, CHANGE)
                        : Set.of(MESSAGE, LATER);
        };
    }

    /** What is to be seen, judged before anybody is told that it was accepted. */
    private Look look(Interaction interaction, int kind, JsonNode data, Request request) {
        return switch (kind) {
            case MESSAGE -> {
                judgement.message(request, data);
                yield Bodies.made(data, request.files(), world.ids());
            }
            case LATER -> Look.thinking(data.path("flags").asInt());
            case CHANGE -> {
                Look before = posts.need(interaction.source().orElseThrow()).look();
                judgement.edit(request, data, before);
                yield Bodies.changed(before, data, request.files(), world.ids());
            }
            case FORM -> {
                judgement.form(request, data);
                yield Look.NOTHING;
            }
            default -> Look.NOTHING;
        };
    }

    private Optional<Post> done(Interaction interaction, int kind, Look look) {
        Optional<Post> post = switch (kind) {
            case MESSAGE, LATER -> Optional.of(posts.answer(interaction, look));
            case CHANGE -> Optional.of(posts.edit(interaction.source().orElseThrow(), look));
            case CHANGE_LATER -> interaction.source().flatMap(posts::find);
            default -> Optional.empty();
        };
        post.ifPresent(shown -> interaction.answeredBy(shown.id()));
        return post;
    }

    private static ObjectNode told(Interaction interaction, int kind, Optional<Post> post) {
        ObjectNode json = Json.object();
        ObjectNode about =
                json.putObject("interaction").put("id", interaction.id()).put("type", interaction.type());
        post.ifPresent(shown -> {
            about.put("response_message_id", shown.id())
                    .put("response_message_loading", shown.look().isThinking())
                    .put("response_message_ephemeral", shown.isEphemeral());
            if (kind == MESSAGE || kind == CHANGE) {
                json.putObject("resource").put("type", kind).set("message", shown.json());
            }
        });
        return json;
    }
}
