package dev.parlor.core.chat;

import dev.parlor.core.ParlorId;
import java.util.Optional;

/** Where communities play: one room each. */
public interface Rooms {
    /**
     * Looks a room up.
     *
     * @param parlor whose
     * @return the room, if one was chosen
     */
    Optional<Room> find(ParlorId parlor);

    /**
     * Keeps a room, in place of the community's earlier one.
     *
     * @param room the room
     */
    void keep(Room room);
}
