package dev.parlor.core.chat;

import dev.parlor.core.ParlorId;
import java.util.List;
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
     * All rooms.
     *
     * @param most how many at most
     * @return in the order of their communities' names
     */
    List<Room> all(int most);

    /**
     * Keeps a room, in place of the community's earlier one.
     *
     * @param room the room
     */
    void keep(Room room);
}
