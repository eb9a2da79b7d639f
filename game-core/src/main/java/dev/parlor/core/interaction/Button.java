package dev.parlor.core.interaction;

import dev.parlor.core.Names;
import dev.parlor.core.ParlorId;
import java.time.Instant;

/**
 * What stands behind a button.
 *
 * @param parlor in which community
 * @param id the opaque name that travels with the button
 * @param text what it does, as the text that a chat stored
 * @param expires when it stops working
 */
public record Button(ParlorId parlor, String id, String text, Instant expires) {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is empty, too long or has another character
     */
    public Button {
        Names.checked("A button", id);
    }
}
