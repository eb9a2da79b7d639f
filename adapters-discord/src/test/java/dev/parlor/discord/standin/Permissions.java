package dev.parlor.discord.standin;

/** Some of the permissions that Discord knows (https://discord.com/developers/docs/topics/permissions). */
public final class Permissions {
    public static final long ADMINISTRATOR = 1L << 3;
    public static final long MANAGE_GUILD = 1L << 5;
    public static final long VIEW_CHANNEL = 1L << 10;
    public static final long SEND_MESSAGES = 1L << 11;
    public static final long EMBED_LINKS = 1L << 14;
    public static final long ATTACH_FILES = 1L << 15;
    public static final long READ_MESSAGE_HISTORY = 1L << 16;
    public static final long MANAGE_THREADS = 1L << 34;
    public static final long CREATE_PUBLIC_THREADS = 1L << 35;
    public static final long SEND_MESSAGES_IN_THREADS = 1L << 38;

    /** What a bot needs that posts, in threads as well. */
    public static final long POSTING = VIEW_CHANNEL
            | SEND_MESSAGES
            | EMBED_LINKS
            | ATTACH_FILES
            | READ_MESSAGE_HISTORY
            | MANAGE_THREADS
            | CREATE_PUBLIC_THREADS
            | SEND_MESSAGES_IN_THREADS;

    /** What somebody has who came in through the door. */
    static final long GUEST = VIEW_CHANNEL | SEND_MESSAGES | READ_MESSAGE_HISTORY | SEND_MESSAGES_IN_THREADS | 1L << 31;

    private Permissions() {}
}
