package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Where people talk, at one instant.
 *
 * @param id of the channel
 * @param guild whose it is; empty for a conversation with the bot
 * @param kind what it is
 * @param name as everybody sees it
 * @param parent the channel of a thread
 * @param owner who opened it
 * @param known whether bots are told of it; they hear from channels nevertheless of which they were not told
 * @param archived whether the thread has been put away
 * @param forbidden the permissions that the bot lacks in it, though it has them in the guild
 */
public record Channel(
        String id,
        Optional<String> guild,
        Kind kind,
        String name,
        Optional<String> parent,
        String owner,
        boolean known,
        boolean archived,
        long forbidden) {
    /** Kinds of channels (https://discord.com/developers/docs/resources/channel#channel-object-channel-types). */
    public enum Kind {
        TEXT(0),
        DIRECT(1),
        THREAD(11),
        FORUM(15);

        private final int type;

        Kind(int type) {
            this.type = type;
        }
    }

    Channel archived(boolean now) {
        return new Channel(id, guild, kind, name, parent, owner, known, now, forbidden);
    }

    Channel renamed(String other) {
        return new Channel(id, guild, kind, other, parent, owner, known, archived, forbidden);
    }

    Channel forbidding(long permissions) {
        return new Channel(id, guild, kind, name, parent, owner, known, archived, permissions);
    }

    boolean isThread() {
        return kind == Kind.THREAD;
    }

    ObjectNode json() {
        return switch (kind) {
            case DIRECT -> Json.object().put("id", id).put("type", kind.type).put("flags", 0);
            case THREAD -> thread();
            case TEXT, FORUM -> named(Json.template("channel"));
        };
    }

    private ObjectNode thread() {
        ObjectNode json = named(Json.template("thread")).put("owner_id", owner);
        parent.ifPresent(above -> json.put("parent_id", above));
        json.withObject("/thread_metadata").put("archived", archived);
        return json;
    }

    private ObjectNode named(ObjectNode json) {
        guild.ifPresent(of -> json.put("guild_id", of));
        return json.put("id", id).put("type", kind.type).put("name", name);
    }
}
