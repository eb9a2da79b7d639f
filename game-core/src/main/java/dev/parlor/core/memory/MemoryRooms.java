package dev.parlor.core.memory;

import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.Room;
import dev.parlor.core.chat.Rooms;
import java.util.Optional;

/** Rooms in memory. */
final class MemoryRooms implements Rooms {
    private final Table<ParlorId, Room> rooms;

    MemoryRooms(Journal journal) {
        this.rooms = new Table<>(journal);
    }

    @Override
    public Optional<Room> find(ParlorId parlor) {
        return rooms.find(parlor);
    }

    @Override
    public void keep(Room room) {
        rooms.put(room.parlor(), room);
    }
}
