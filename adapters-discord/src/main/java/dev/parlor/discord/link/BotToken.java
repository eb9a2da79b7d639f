package dev.parlor.discord.link;

import java.util.Objects;

/** The key to the house's account. It shows itself only to Discord. */
public final class BotToken {
    private final String value;

    /**
     * Wraps a token.
     *
     * @param value as it stands on the application's page, without white space around it
     * @throws IllegalArgumentException if no header can carry it; the message does not repeat it
     */
    public BotToken(String value) {
        if (value.isEmpty() || !value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("A bot token must be printable ASCII without blanks");
        }
        this.value = Objects.requireNonNull(value);
    }

    /**
     * The token, for Discord and nobody else.
     *
     * @return as it was given
     */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "******";
    }
}
