package dev.parlor.discord.concierge;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;

/**
 * What the house calls servers and people of Discord: a server is a community of the server's id, and a person is a player
 * of the account's id, the same on every server. Discord's ids are decimal numbers, which both take as they are.
 */
public final class DiscordNames {
    private DiscordNames() {}

    /**
     * The community of a server.
     *
     * @param guild the server's id
     * @return its community
     * @throws IllegalArgumentException if it is no id at all
     */
    public static ParlorId parlor(String guild) {
        return new ParlorId(guild);
    }

    /**
     * The server of a community.
     *
     * @param parlor a community that came from Discord
     * @return the server's id
     */
    public static String guild(ParlorId parlor) {
        return parlor.value();
    }

    /**
     * The player behind an account.
     *
     * @param user the account's id
     * @return the player
     * @throws IllegalArgumentException if it is no id at all
     */
    public static PlayerId player(String user) {
        return new PlayerId(user);
    }
}
