package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Threads and posts of forums: they are opened, renamed, put away and removed. */
final class Threads {
    private final World world;
    private final Posts posts;
    private final Diary diary;
    private final Judgement judgement;
    private final Rights rights;

    Threads(World world, Posts posts, Diary diary, Judgement judgement) {
        this.world = world;
        this.posts = posts;
        this.diary = diary;
        this.judgement = judgement;
        this.rights = new Rights(world);
    }

    void lay(Paths paths) {
        paths.lay("POST /channels/{channel_id}/threads", this::open)
                .lay("POST /channels/{channel_id}/messages/{message_id}/threads", this::openUnder)
                .lay("PUT /channels/{channel_id}/thread-members/@me", this::join)
                .lay("PATCH /channels/{channel_id}", this::change)
                .lay("DELETE /channels/{channel_id}", this::remove);
    }

    private Answer open(Request request) {
        Channel parent = rights.need(request, Permissions.VIEW_CHANNEL);
        return parent.kind() == Channel.Kind.FORUM ? forum(request) : plain(request);
    }

    private Answer plain(Request request) {
        Channel parent = rights.need(request, Permissions.CREATE_PUBLIC_THREADS);
        return Answer.of(201, opened(thread(world.ids().next(), parent, request.body())));
    }

    /** A thread under a message has the message's id. */
    private Answer openUnder(Request request) {
        Channel parent = rights.need(request, Permissions.CREATE_PUBLIC_THREADS);
        Post post = posts.need(request.parameter("message_id"));
        if (world.findChannel(post.id()).isPresent()) {
            throw new Refused(400, 160_004, "A thread has already been created for this message");
        }
        return Answer.of(201, opened(thread(post.id(), parent, request.body())));
    }

    /** A post of a forum is a thread whose first message has the same id; both come at once. */
    private Answer forum(Request request) {
        JsonNode message = request.body().path("message");
        Channel parent = rights.need(request, Permissions.SEND_MESSAGES);
        judgement.message(request, message);
        Look look = Bodies.made(message, request.files(), world.ids());
        Channel thread = thread(world.ids().next(), parent, request.body());
        ObjectNode json = opened(thread);
        json.set("message", posts.first(thread, look).json());
        return Answer.of(201, json);
    }

    private Channel thread(String id, Channel parent, JsonNode body) {
        String name = body.path("name").asText();
        if (name.isBlank() || name.length() > 100) {
            throw Refused.invalid("name: " + name + ", expected 1 to 100 characters");
        }
        return world.put(new Channel(
                id,
                parent.guild(),
                Channel.Kind.THREAD,
                name,
                Optional.of(parent.id()),
                world.bot().id(),
                true,
                false,
                parent.forbidden()));
    }

    private ObjectNode opened(Channel thread) {
        diary.opened(thread, "was opened");
        ObjectNode told = thread.json().put("newly_created", true);
        world.tell(thread.guild(), "THREAD_CREATE", told, Intents.GUILDS);
        return thread.json();
    }

    private Answer join(Request request) {
        rights.need(request, Permissions.VIEW_CHANNEL);
        return Answer.nothing();
    }

    private Answer change(Request request) {
        Channel thread = rights.need(request, Permissions.VIEW_CHANNEL);
        if (!thread.isThread()) {
            throw new Refused(403, 50_013, "Missing Permissions");
        }
        JsonNode body = request.body();
        Channel changed = world.change(
                        thread.id(),
                        before -> before.renamed(body.path("name").asText(before.name()))
                                .archived(body.path("archived").asBoolean(before.archived())))
                .orElseThrow(() -> Refused.unknown("Channel", 10_003));
        diary.opened(changed, changed.archived() ? "was put away" : "is called " + changed.name());
        world.tell(changed.guild(), "THREAD_UPDATE", changed.json(), Intents.GUILDS);
        return Answer.ok(changed.json());
    }

    private Answer remove(Request request) {
        Channel thread = rights.need(request, Permissions.MANAGE_THREADS);
        if (!thread.isThread()) {
            throw new Refused(403, 50_013, "Missing Permissions");
        }
        world.removeChannel(thread.id());
        diary.opened(thread, "was removed");
        world.tell(thread.guild(), "THREAD_DELETE", thread.json(), Intents.GUILDS);
        return Answer.ok(thread.json());
    }
}
