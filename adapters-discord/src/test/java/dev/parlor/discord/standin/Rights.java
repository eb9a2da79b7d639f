package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Refuses what the bot may not do in a channel. */
record Rights(World world) {
    Channel need(Request request, long permissions) {
        Channel channel = world.findChannel(request.parameter("channel_id"))
                .orElseThrow(() -> Refused.unknown("Channel", 10_003));
        if (!channel.guild().flatMap(world::findGuild).map(Guild::member).orElse(true)) {
            throw new Refused(403, 50_001, "Missing Access");
        }
        long own = world.permissions(channel);
        if ((own & Permissions.ADMINISTRATOR) != 0) {
            return channel;
        }
        if ((own & Permissions.VIEW_CHANNEL) == 0) {
            throw new Refused(403, 50_001, "Missing Access");
        }
        if ((own & permissions) != permissions) {
            throw new Refused(403, 50_013, "Missing Permissions");
        }
        return channel;
    }

    /** What a message asks for that has embeds or files. */
    Channel toPost(Request request, JsonNode body, List<SentFile> files) {
        Channel channel = need(request, Permissions.VIEW_CHANNEL);
        long needed = channel.isThread() ? Permissions.SEND_MESSAGES_IN_THREADS : Permissions.SEND_MESSAGES;
        if (!body.path("embeds").isEmpty()) {
            needed |= Permissions.EMBED_LINKS;
        }
        if (!files.isEmpty()) {
            needed |= Permissions.ATTACH_FILES;
        }
        return need(request, needed);
    }
}
