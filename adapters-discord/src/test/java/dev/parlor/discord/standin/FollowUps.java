package dev.parlor.discord.standin;

import java.util.Optional;

/** Later answers to interactions, and changes of answers. */
final class FollowUps {
    private static final String BASE = " /webhooks/{webhook_id}/{webhook_token}";
    private static final String ORIGINAL = BASE + "/messages/@original";
    private static final String MESSAGE = BASE + "/messages/{message_id}";

    private final World world;
    private final Posts posts;
    private final Interactions interactions;
    private final Judgement judgement;

    FollowUps(World world, Posts posts, Interactions interactions, Judgement judgement) {
        this.world = world;
        this.posts = posts;
        this.interactions = interactions;
        this.judgement = judgement;
    }

    void lay(Paths paths) {
        paths.lay("POST" + BASE, this::follow)
                .lay("GET" + ORIGINAL, request -> Answer.ok(meant(request).json()))
                .lay("PATCH" + ORIGINAL, this::change)
                .lay("DELETE" + ORIGINAL, this::delete)
                .lay("GET" + MESSAGE, request -> Answer.ok(meant(request).json()))
                .lay("PATCH" + MESSAGE, this::change)
                .lay("DELETE" + MESSAGE, this::delete);
    }

    private Interaction interaction(Request request) {
        if (!request.parameter("webhook_id").equals(world.bot().id())) {
            throw Refused.unknown("Webhook", 10_015);
        }
        return interactions.find(request.parameter("webhook_token"));
    }

    private Post meant(Request request) {
        Interaction interaction = interaction(request);
        Optional<String> named = Optional.ofNullable(request.parameters().get("message_id"));
        String id =
                named.or(() -> interaction.progress().original()).orElseThrow(() -> Refused.unknown("Message", 10_008));
        Post post = posts.need(id);
        if (named.isPresent() && !isOwn(post, interaction)) {
            throw Refused.unknown("Message", 10_008);
        }
        return post;
    }

    private static boolean isOwn(Post post, Interaction interaction) {
        return interaction.progress().original().equals(Optional.of(post.id()))
                || interaction.progress().followUps().contains(post.id());
    }

    /** The first message after an answer was promised takes the place of the promise. */
    private Answer follow(Request request) {
        Interaction interaction = interaction(request);
        judgement.message(request, request.body());
        Look look = Bodies.made(request.body(), request.files(), world.ids());
        Optional<Post> promised = interaction
                .progress()
                .original()
                .flatMap(posts::find)
                .filter(post -> post.look().isThinking());
        if (promised.isPresent()) {
            return Answer.ok(posts.edit(promised.get().id(), look).json());
        }
        Post post = posts.answer(interaction, look);
        interaction.followedBy(post.id());
        world.bell().ring();
        return Answer.ok(post.json());
    }

    private Answer change(Request request) {
        Post before = meant(request);
        judgement.edit(request, request.body(), before.look());
        Look look = Bodies.changed(before.look(), request.body(), request.files(), world.ids());
        return Answer.ok(posts.edit(before.id(), look).json());
    }

    private Answer delete(Request request) {
        posts.delete(meant(request).id());
        return Answer.nothing();
    }
}
