package dev.parlor.core.chat;

import dev.parlor.core.Names;

/**
 * A message of a chat, by the chat's own name.
 *
 * @param value 1 to 64 printable ASCII characters, as {@link Names#checkedForeign} has them
 */
public record MessageId(String value) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public MessageId {
        Names.checkedForeign("A message id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
