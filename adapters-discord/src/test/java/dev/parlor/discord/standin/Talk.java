package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Messages of the bot in channels. */
final class Talk {
    private static final String MESSAGES = " /channels/{channel_id}/messages";
    private static final String MESSAGE = MESSAGES + "/{message_id}";

    private final World world;
    private final Posts posts;
    private final Judgement judgement;
    private final Rights rights;

    Talk(World world, Posts posts, Judgement judgement) {
        this.world = world;
        this.posts = posts;
        this.judgement = judgement;
        this.rights = new Rights(world);
    }

    void lay(Paths paths) {
        paths.lay("GET" + MESSAGES, this::history)
                .lay("POST" + MESSAGES, this::post)
                .lay("GET" + MESSAGE, request -> Answer.ok(meant(request).json()))
                .lay("PATCH" + MESSAGE, this::edit)
                .lay("DELETE" + MESSAGE, this::delete)
                .lay("POST /channels/{channel_id}/typing", request -> typing(request));
    }

    private Answer typing(Request request) {
        rights.need(request, Permissions.VIEW_CHANNEL);
        return Answer.nothing();
    }

    /** The newest first, fifty unless the query says how many. */
    private Answer history(Request request) {
        Channel channel = rights.need(request, Permissions.VIEW_CHANNEL | Permissions.READ_MESSAGE_HISTORY);
        int most = Integer.parseInt(request.query().getOrDefault("limit", "50"));
        if (most < 1 || most > 100) {
            throw Refused.invalid("limit " + most + ", expected 1 to 100");
        }
        List<JsonNode> found = posts.in(channel).stream()
                .filter(post -> !post.isEphemeral())
                .filter(asked(request))
                .sorted(Comparator.comparingLong((Post post) -> Long.parseLong(post.id()))
                        .reversed())
                .limit(most)
                .<JsonNode>map(Post::json)
                .toList();
        return Answer.ok(Json.array(found));
    }

    private static Predicate<Post> asked(Request request) {
        long after = Long.parseLong(request.query().getOrDefault("after", "0"));
        long before = Long.parseLong(request.query().getOrDefault("before", Long.toString(Long.MAX_VALUE)));
        return post -> Long.parseLong(post.id()) > after && Long.parseLong(post.id()) < before;
    }

    private Answer post(Request request) {
        JsonNode body = request.body();
        Channel channel = rights.toPost(request, body, request.files());
        if (channel.kind() == Channel.Kind.FORUM) {
            throw new Refused(400, 50_008, "Cannot send messages in a non-text channel");
        }
        judgement.message(request, body);
        Look look = Bodies.made(body, request.files(), world.ids());
        world.change(channel.id(), before -> before.archived(false));
        return Answer.ok(posts.post(
                        channel,
                        look,
                        body.path("nonce").asText(""),
                        body.path("enforce_nonce").asBoolean())
                .json());
    }

    private Post meant(Request request) {
        Channel channel = rights.need(request, Permissions.VIEW_CHANNEL);
        Post post = posts.need(request.parameter("message_id"));
        if (!post.channel().equals(channel.id()) || post.isEphemeral()) {
            throw Refused.unknown("Message", 10_008);
        }
        return post;
    }

    private Answer edit(Request request) {
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
