package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** All messages of the world. */
public final class Posts {
    private final World world;
    private final Diary diary;
    private final Map<String, Post> posts = new ConcurrentSkipListMap<>();
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private volatile Duration nonceLife = Duration.ofMinutes(5);

    Posts(World world, Diary diary) {
        this.world = world;
        this.diary = diary;
    }

    /** How long a nonce stands for the message that it came with. */
    public void rememberNoncesFor(Duration life) {
        nonceLife = life;
    }

    /** The messages of a channel that are not gone, the oldest first. */
    public List<Post> in(Channel channel) {
        return posts.values().stream()
                .filter(post -> post.channel().equals(channel.id()) && !post.deleted())
                .toList();
    }

    /** A message that was not deleted. */
    public Optional<Post> find(String id) {
        return Optional.ofNullable(posts.get(id)).filter(post -> !post.deleted());
    }

    Post need(String id) {
        return find(id).orElseThrow(() -> Refused.unknown("Message", 10_008));
    }

    /** A message of the bot's own in a channel; one that was sent before with the same enforced nonce is found again. */
    Post post(Channel channel, Look look, String nonce, boolean enforced) {
        String fresh = world.ids().next();
        if (!enforced || nonce.isEmpty()) {
            return put(fresh, channel, look, nonce, Optional.empty());
        }
        Instant earliest = world.ids().now().minus(nonceLife);
        String sent = nonces.compute(
                channel.id() + " " + nonce,
                (same, before) -> before == null || Snowflakes.time(before).isBefore(earliest)
                        ? put(fresh, channel, look, nonce, Optional.empty()).id()
                        : before);
        return need(sent);
    }

    /** The message with which a post of a forum begins. */
    Post first(Channel thread, Look look) {
        return put(thread.id(), thread, look, "", Optional.empty());
    }

    /** A message that answers somebody. */
    Post answer(Interaction interaction, Look look) {
        return put(world.ids().next(), interaction.channel(), look, "", Optional.of(interaction));
    }

    private Post put(String id, Channel channel, Look look, String nonce, Optional<Interaction> interaction) {
        Optional<Person> reader = look.isEphemeral() ? interaction.map(Interaction::guest) : Optional.empty();
        Post post = new Post(
                id,
                channel.id(),
                world.bot(),
                reader,
                interaction,
                nonce,
                List.of(look),
                List.of(world.ids().now()),
                false);
        posts.put(id, post);
        shown(post, "MESSAGE_CREATE");
        return post;
    }

    Post edit(String id, Look look) {
        Post post = posts.computeIfPresent(
                id, (same, before) -> before.changed(look, world.ids().now()));
        if (post == null) {
            throw Refused.unknown("Message", 10_008);
        }
        shown(post, "MESSAGE_UPDATE");
        return post;
    }

    private void shown(Post post, String event) {
        diary.shown(post);
        tell(post, event, post.json());
        world.bell().ring();
    }

    /** Takes a message away. */
    public void delete(String id) {
        Post post = need(id).gone();
        posts.put(id, post);
        diary.removed(post);
        tell(post, "MESSAGE_DELETE", Json.object().put("id", id).put("channel_id", post.channel()));
        world.bell().ring();
    }

    private void tell(Post post, String event, ObjectNode json) {
        Optional<String> guild = world.findChannel(post.channel()).flatMap(Channel::guild);
        guild.ifPresent(of -> json.put("guild_id", of));
        if (post.reader().isEmpty()) {
            world.tell(guild, event, json, guild.isPresent() ? Intents.GUILD_MESSAGES : Intents.DIRECT_MESSAGES);
        }
    }
}
