package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells of a channel what the bot may not do in it. */
final class Overwrites {
    private static final int ROLE = 0;

    private Overwrites() {}

    static ObjectNode told(Channel channel, World world) {
        ObjectNode json = channel.json();
        if (channel.forbidden() != 0) {
            channel.guild()
                    .flatMap(world::findGuild)
                    .ifPresent(guild -> json.withArray("/permission_overwrites")
                            .addObject()
                            .put("id", guild.botRole())
                            .put("type", ROLE)
                            .put("allow", "0")
                            .put("deny", Long.toString(channel.forbidden())));
        }
        if (channel.kind() == Channel.Kind.DIRECT) {
            json.putArray("recipients")
                    .add(world.findPerson(channel.owner()).orElseThrow().json());
        }
        return json;
    }
}
