package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * Somebody with an account.
 *
 * @param id of the account
 * @param name as everybody sees it
 * @param bot whether it is a program
 */
public record Person(String id, String name, boolean bot) {
    /** How a message mentions the person. */
    public String mention() {
        return "<@" + id + ">";
    }

    ObjectNode json() {
        ObjectNode json = Json.template("user")
                .put("id", id)
                .put("username", name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.]", "_"))
                .put("global_name", name)
                .put("bot", bot);
        return bot ? json.put("discriminator", "0001").putNull("global_name") : json;
    }

    /** The person as a member of a guild who has some permissions. */
    ObjectNode member(long permissions) {
        ObjectNode json = Json.template("member").put("permissions", Long.toString(permissions));
        json.set("user", json());
        return json;
    }
}
