package dev.parlor.discord.link;

import java.util.Objects;

/** What opens the way back to whoever used something. Whoever has it can speak for the house, so it does not show itself. */
public final class InteractionToken {
    private final String value;

    /**
     * Wraps a token.
     *
     * @param value as Discord gave it
     */
    public InteractionToken(String value) {
        this.value = Objects.requireNonNull(value);
    }

    /**
     * The token, for an address and nothing else.
     *
     * @return as Discord gave it
     */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InteractionToken token && token.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "******";
    }
}
