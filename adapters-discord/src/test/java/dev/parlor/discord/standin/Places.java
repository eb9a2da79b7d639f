package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Guilds, their roles, members and channels. */
final class Places {
    private final World world;

    Places(World world) {
        this.world = world;
    }

    void lay(Paths paths) {
        paths.lay("GET /guilds/{guild_id}", request -> Answer.ok(guild(request).json(world.bot())))
                .lay(
                        "GET /guilds/{guild_id}/roles",
                        request -> Answer.ok(guild(request).roles(world.bot())))
                .lay("GET /guilds/{guild_id}/channels", request -> Answer.ok(channels(guild(request))))
                .lay("GET /guilds/{guild_id}/threads/active", request -> Answer.ok(threads(guild(request))))
                .lay("GET /guilds/{guild_id}/members/{user_id}", this::member)
                .lay("GET /users/@me/guilds", request -> Answer.ok(own()))
                .lay("GET /channels/{channel_id}", this::channel);
    }

    private Guild guild(Request request) {
        return world.findGuild(request.parameter("guild_id"))
                .filter(Guild::member)
                .orElseThrow(() -> Refused.unknown("Guild", 10_004));
    }

    private Answer member(Request request) {
        Guild guild = guild(request);
        String id = request.parameter("user_id");
        if (id.equals(world.bot().id())) {
            return Answer.ok(guild.bot(world.bot()));
        }
        ObjectNode member = world.findPerson(id)
                .map(person -> person.member(Permissions.GUEST))
                .orElseThrow(() -> Refused.unknown("Member", 10_007));
        member.remove("permissions");
        return Answer.ok(member);
    }

    private Answer channel(Request request) {
        Channel channel = world.findChannel(request.parameter("channel_id"))
                .orElseThrow(() -> Refused.unknown("Channel", 10_003));
        return Answer.ok(Overwrites.told(channel, world));
    }

    private ArrayNode channels(Guild guild) {
        return Json.array(world.channels(guild).stream()
                .filter(channel -> !channel.isThread())
                .map(channel -> Overwrites.told(channel, world))
                .toList());
    }

    private ObjectNode threads(Guild guild) {
        ObjectNode json = Json.object().put("has_more", false);
        ArrayNode threads = json.putArray("threads");
        world.channels(guild).stream()
                .filter(channel -> channel.isThread() && !channel.archived())
                .forEach(channel -> threads.add(channel.json()));
        json.putArray("members");
        return json;
    }

    private ArrayNode own() {
        ArrayNode guilds = Json.array();
        for (Guild guild : world.guilds()) {
            guilds.addObject()
                    .put("id", guild.id())
                    .put("name", guild.name())
                    .putNull("icon")
                    .putNull("banner")
                    .put("owner", false)
                    .put("permissions", Long.toString(guild.permissions()))
                    .putArray("features");
        }
        return guilds;
    }
}
