package dev.parlor.core.chat;

import dev.parlor.core.Names;

/**
 * A place of a chat where messages stand, by the chat's own name: a channel, a forum or a thread.
 *
 * @param value 1 to 64 printable ASCII characters, as {@link Names#checkedForeign} has them
 */
public record ChannelId(String value) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public ChannelId {
        Names.checkedForeign("A channel id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
