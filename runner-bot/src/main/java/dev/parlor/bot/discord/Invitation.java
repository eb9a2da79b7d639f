package dev.parlor.bot.discord;

import dev.parlor.discord.link.Permission;
import dev.parlor.discord.link.Permissions;
import java.util.List;

/** The address at which somebody who runs a server invites the house. */
final class Invitation {
    /** What the house does on a server, and nothing beyond it. */
    private static final List<Permission> NEEDED = List.of(
            Permission.VIEW_CHANNEL,
            Permission.SEND_MESSAGES,
            Permission.EMBED_LINKS,
            Permission.ATTACH_FILES,
            Permission.READ_MESSAGE_HISTORY,
            Permission.CREATE_PUBLIC_THREADS,
            Permission.SEND_MESSAGES_IN_THREADS);

    private Invitation() {}

    /**
     * The address (https://discord.com/developers/docs/topics/oauth2#bot-authorization-flow).
     *
     * @param application the id of the house's application, digits only
     */
    static String of(String application) {
        return "https://discord.com/oauth2/authorize?client_id=" + application
                + "&scope=bot+applications.commands&permissions=" + Permissions.of(NEEDED);
    }
}
