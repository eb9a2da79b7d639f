package dev.parlor.commands.premises;

import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.RoomDesk;

/**
 * Where communities play.
 *
 * @param rooms the rooms that were chosen
 * @param premises the places of the chat
 */
public record Lodging(RoomDesk rooms, Premises premises) {
    /**
     * Whether the chat has no places to choose from.
     *
     * @param parlor which community
     * @return whether everything is told before everybody
     */
    public boolean isOneRoom(ParlorId parlor) {
        return premises.survey(parlor, "") instanceof Survey.OneRoom;
    }
}
