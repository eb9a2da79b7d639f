package dev.parlor.discord.link;

/**
 * What somebody may do on a server, as far as the house cares
 * (https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags).
 */
public enum Permission {
    /** Everything. */
    ADMINISTRATOR(3),
    /** To change the server's settings. */
    MANAGE_SERVER(5),
    /** To see a channel. */
    VIEW_CHANNEL(10),
    /** To write in a channel. */
    SEND_MESSAGES(11),
    /** To have titled parts in messages. */
    EMBED_LINKS(14),
    /** To send files along. */
    ATTACH_FILES(15),
    /** To read what was written before. */
    READ_MESSAGE_HISTORY(16),
    /** To begin threads that everybody sees. */
    CREATE_PUBLIC_THREADS(35),
    /** To write in threads. */
    SEND_MESSAGES_IN_THREADS(38);

    private final int bit;

    Permission(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }
}
