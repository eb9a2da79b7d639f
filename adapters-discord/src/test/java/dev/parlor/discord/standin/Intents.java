package dev.parlor.discord.standin;

/** What a bot wants to hear of (https://discord.com/developers/docs/events/gateway#gateway-intents). */
public final class Intents {
    public static final int GUILDS = 1;
    public static final int GUILD_MESSAGES = 1 << 9;
    public static final int DIRECT_MESSAGES = 1 << 12;

    /** Members, presences and what people write: only for those to whom Discord allowed it. */
    public static final int PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15;

    static final int ALL = (1 << 26) - 1;

    /** Everybody hears of it. */
    static final int ANY = 0;

    private Intents() {}
}
