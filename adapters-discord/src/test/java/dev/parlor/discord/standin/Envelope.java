package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What every interaction tells besides what was done
 * (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object).
 */
record Envelope(World world, Interaction interaction, String locale, long permissions) {
    private static final int IN_A_GUILD = 0;
    private static final int WITH_THE_BOT = 1;

    ObjectNode around(ObjectNode data) {
        Channel channel = interaction.channel();
        ObjectNode json = Json.object()
                .put("id", interaction.id())
                .put("application_id", world.bot().id())
                .put("type", interaction.type())
                .put("token", interaction.token())
                .put("version", 1)
                .put("locale", locale)
                .put("channel_id", channel.id())
                .put("app_permissions", Long.toString(world.permissions(channel)))
                .put("attachment_size_limit", 10 * 1024 * 1024)
                .put("context", channel.guild().isPresent() ? IN_A_GUILD : WITH_THE_BOT);
        json.set("data", data);
        json.set("channel", Overwrites.told(channel, world).put("permissions", Long.toString(permissions)));
        json.putArray("entitlements");
        ObjectNode owners = json.putObject("authorizing_integration_owners");
        channel.guild().ifPresentOrElse(guild -> inside(json, owners, guild), () -> {
            owners.put("0", "0");
            json.set("user", interaction.guest().json());
        });
        return json;
    }

    private void inside(ObjectNode json, ObjectNode owners, String guild) {
        boolean member = world.findGuild(guild).map(Guild::member).orElse(false);
        owners.put(member ? "0" : "1", member ? guild : interaction.guest().id());
        json.put("guild_id", guild).put("guild_locale", "en-US");
        json.putObject("guild").put("id", guild).put("locale", "en-US").putArray("features");
        json.set("member", interaction.guest().member(permissions));
    }
}
