package dev.parlor.discord.link;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why the link is over for good, until somebody changes something
 * (https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes).
 */
public enum Stop {
    /** The token is wrong, or was replaced. */
    BAD_TOKEN(
            4004,
            "Discord does not accept the bot token. Copy it again from the Bot page of your application at"
                    + " https://discord.com/developers/applications and set it as DISCORD_TOKEN."),
    /** The number of the shard does not fit. */
    INVALID_SHARD(
            4010,
            "Discord does not know this shard. Set discord.shards to auto, or to i/n with i from 0 to n - 1 and the same n"
                    + " on every node."),
    /** One shard is too few. */
    SHARDING_REQUIRED(
            4011,
            "The bot is on too many servers for so few shards. Set discord.shards to auto or to a greater number."),
    /** Discord no longer speaks this version of the gateway. */
    INVALID_VERSION(4012, "Discord no longer speaks version 10 of its gateway. Update Parlor."),
    /** An intent that does not exist was asked for. */
    INVALID_INTENTS(4013, "Discord does not know an intent that was asked for. Update Parlor."),
    /** An intent was asked for that the application may not have. */
    DISALLOWED_INTENTS(
            4014,
            "Discord does not grant the bot an intent. Look at Privileged Gateway Intents on the Bot page of your"
                    + " application at https://discord.com/developers/applications; Parlor itself needs none of them.");

    private final int closeCode;
    private final String words;

    Stop(int closeCode, String words) {
        this.closeCode = closeCode;
        this.words = words;
    }

    /**
     * Knows a reason by the code with which the gateway closed.
     *
     * @param closeCode the code
     * @return the reason; empty if it makes sense to connect again
     */
    public static Optional<Stop> of(int closeCode) {
        return Arrays.stream(values())
                .filter(stop -> stop.closeCode == closeCode)
                .findFirst();
    }

    /**
     * What to do about it.
     *
     * @return whole sentences
     */
    public String words() {
        return words;
    }
}
