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
 * @param kind what using it means to the message that it stands below
 */
public record Offer(
        String id,
        ParlorId parlor,
        Optional<PlayerId> owner,
        CommandPath path,
        Map<String, String> options,
        Instant expires,
        Kind kind) {
    /**
     * Checks the id and copies the options.
     *
     * @throws IllegalArgumentException if the id is empty, too long or has another character
     */
    public Offer {
        Names.checked("An offer", id);
        options = Map.copyOf(options);
    }

    /** What using a control means to the message that it stands below. */
    public enum Kind {
        /** It does something, and the message stays as it is. */
        QUICK,
        /** It shows another part of what stands there. */
        PAGE,
        /** It answers "are you sure?", and thus is one act however often it is pressed. */
        SURE
    }

    /**
     * Whether it answers "are you sure?".
     *
     * @return whether all its presses are one act
     */
    public boolean isConfirmation() {
        return kind == Kind.SURE;
    }
}
