package dev.parlor.bot.show;

import dev.parlor.ai.inbox.Inbox;
import java.util.Optional;

/**
 * How painters outside can call this house.
 *
 * @param inbox where calls are waited for, if the world can reach the house
 */
public record Hooks(Optional<Inbox> inbox) {
    /** Nobody can call. */
    public static final Hooks NONE = new Hooks(Optional.empty());
}
