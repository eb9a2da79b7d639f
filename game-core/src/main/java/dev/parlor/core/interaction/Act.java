package dev.parlor.core.interaction;

import dev.parlor.core.Names;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;

/**
 * One thing that somebody did, such as a command that was typed or a button that was pressed.
 *
 * @param parlor in which community
 * @param player who
 * @param id the chat's name of it: the same when it is sent again
 */
public record Act(ParlorId parlor, PlayerId player, String id) {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is empty, too long or has another character
     */
    public Act {
        Names.checked("An act", id);
    }
}
