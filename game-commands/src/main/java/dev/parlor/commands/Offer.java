package dev.parlor.commands;

import dev.parlor.core.Names;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a control does when it is used.
 *
 * @param id the opaque name that travels with the control
 * @param parlor in which community
 * @param owner who alone may use it; anybody if it is empty
 * @param path the command it runs
 * @param options what is said to the command
 * @param expires when it stops working
 * @param confirmation whether it is the answer to "are you sure?", and thus one act however often it is pressed
 */
public record Offer(
        String id,
        ParlorId parlor,
        Optional<PlayerId> owner,
        CommandPath path,
        Map<String, String> options,
        Instant expires,
        boolean confirmation) {
    /**
     * Checks the id and copies the options.
     *
     * @throws IllegalArgumentException if the id is empty, too long or has another character
     */
    public Offer {
        Names.checked("An offer", id);
        options = Map.copyOf(options);
    }
}
