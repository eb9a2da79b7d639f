package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A server of Discord's, as it calls them in its interfaces.
 *
 * @param id of the guild, and of the role that everybody has
 * @param name as everybody sees it
 * @param botRole the role that the bot brought along
 * @param permissions what the bot may do
 * @param member whether the bot is in it; without it, some bring it along for themselves
 */
public record Guild(String id, String name, String botRole, long permissions, boolean member) {
    Guild allowing(long other) {
        return new Guild(id, name, botRole, other, member);
    }

    ObjectNode json(Person bot) {
        ObjectNode json = Json.template("guild").put("id", id).put("name", name).put("owner_id", id);
        json.set("roles", roles(bot));
        return json;
    }

    ArrayNode roles(Person bot) {
        ObjectNode everybody = role(id, "@everyone", Permissions.GUEST);
        ObjectNode own =
                role(botRole, bot.name(), permissions).put("position", 1).put("managed", true);
        own.putObject("tags").put("bot_id", bot.id());
        return Json.array().add(everybody).add(own);
    }

    ObjectNode bot(Person bot) {
        ObjectNode member = bot.member(permissions);
        member.remove("permissions");
        member.withArray("/roles").add(botRole);
        return member;
    }

    private static ObjectNode role(String id, String name, long permissions) {
        return Json.template("role").put("id", id).put("name", name).put("permissions", Long.toString(permissions));
    }
}
