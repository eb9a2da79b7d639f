package dev.parlor.bot.show;

import dev.parlor.ai.inbox.Inbox;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How painters outside can call this house.
 *
 * @param inbox where calls are waited for, if the world can reach the house
 * @param open whether the door is open at which they come in
 */
public record Hooks(Optional<Inbox> inbox, AtomicBoolean open) {
    /**
     * Nobody can call.
     *
     * @return no inbox behind a closed door
     */
    public static Hooks none() {
        return new Hooks(Optional.empty(), new AtomicBoolean());
    }
}
