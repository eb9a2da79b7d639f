package dev.parlor.core.memory;

import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.Room;
import dev.parlor.core.chat.Rooms;
import java.util.Comparator;
import java.util.List;
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
    public List<Room> all(int most) {
        return rooms.rows()
                .sorted(Comparator.comparing(Room::parlor))
                .limit(most)
                .toList();
    }

    @Override
    public void keep(Room room) {
        rooms.put(room.parlor(), room);
    }
}
