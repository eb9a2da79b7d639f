package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What somebody is told who has just been let in. */
record Arrival(World world, Judgement judgement) {
    private static final List<String> EMPTY = List.of(
            "voice_states",
            "presences",
            "stage_instances",
            "guild_scheduled_events",
            "soundboard_sounds",
            "activity_instances");

    List<Guild> guilds(Login login) {
        return world.guilds().stream()
                .filter(guild -> Snowflakes.shard(guild.id(), login.shards()) == login.shard())
                .toList();
    }

    ObjectNode ready(Session session, String url) {
        ObjectNode json =
                Json.object().put("v", 10).put("session_id", session.id()).put("resume_gateway_url", url);
        json.put("session_type", "normal").set("user", me());
        json.putObject("user_settings");
        json.putArray("private_channels");
        json.putArray("presences");
        json.putArray("relationships");
        json.putArray("guild_join_requests");
        json.putArray("geo_ordered_rtc_regions");
        json.putArray("shard").add(session.login().shard()).add(session.login().shards());
        json.putObject("application").put("id", world.bot().id()).put("flags", 1 << 23);
        ArrayNode guilds = json.putArray("guilds");
        guilds(session.login())
                .forEach(guild -> guilds.addObject().put("id", guild.id()).put("unavailable", true));
        return json;
    }

    private ObjectNode me() {
        return world.bot()
                .json()
                .put("verified", true)
                .put("mfa_enabled", false)
                .putNull("email");
    }

    ObjectNode guild(Guild guild) {
        ObjectNode json = guild.json(world.bot());
        judgement.told("GuildResponse", json);
        json.put("joined_at", "2026-01-01T00:00:00.000000+00:00")
                .put("large", false)
                .put("unavailable", false)
                .put("member_count", 3);
        EMPTY.forEach(json::putArray);
        json.putArray("members").add(guild.bot(world.bot()));
        judgement.told("GuildMemberResponse", guild.bot(world.bot()));
        ArrayNode channels = json.putArray("channels");
        ArrayNode threads = json.putArray("threads");
        world.channels(guild).stream().filter(Channel::known).forEach(channel -> {
            ObjectNode told = Overwrites.told(channel, world);
            judgement.told(channel.isThread() ? "ThreadResponse" : "GuildChannelResponse", told);
            (channel.isThread() ? threads : channels).add(told);
        });
        return json;
    }
}
