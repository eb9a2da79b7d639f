package dev.parlor.core.chat;

import dev.parlor.core.ParlorId;
import dev.parlor.core.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Keeps where communities play, and what is in the way there. */
public final class RoomDesk {
    private final Transactions<? extends Storage> transactions;
    private final InstantSource clock;

    /** What the desk needs stored, seen from inside one transaction. */
    public interface Storage {
        /**
         * The rooms.
         *
         * @return those of this transaction
         */
        Rooms rooms();
    }

    /**
     * A desk.
     *
     * @param transactions the storage
     * @param clock the time
     */
    public RoomDesk(Transactions<? extends Storage> transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Looks up where a community plays.
     *
     * @param parlor which community
     * @return its room, if one was chosen
     */
    public Optional<Room> room(ParlorId parlor) {
        return transactions.read(storage -> storage.rooms().find(parlor));
    }

    /**
     * Where communities play.
     *
     * @param most how many rooms at most
     * @return in the order of their communities' names
     */
    public List<Room> rooms(int most) {
        return transactions.read(storage -> storage.rooms().all(most));
    }

    /**
     * Lets a community play in a place. What was in the way before is forgotten.
     *
     * @param wish where and how
     * @return the room as it is kept
     */
    public Room bind(BindRoom wish) {
        return transactions.write(storage -> {
            Room room = wish.after(storage.rooms().find(wish.parlor()));
            storage.rooms().keep(room);
            return room;
        });
    }

    /**
     * Gives tournaments threads of their own, or no longer. Those that have one keep it.
     *
     * @param parlor which community
     * @param split whether they get one
     * @return what became of it
     */
    public ThreadsOutcome threads(ParlorId parlor, boolean split) {
        return transactions.write(storage -> {
            Optional<Room> room = storage.rooms().find(parlor);
            if (room.isEmpty()) {
                return new ThreadsOutcome.NoRoom();
            }
            if (!split && room.get().kind() == Room.Kind.FORUM) {
                return new ThreadsOutcome.OnlyThreads(room.get());
            }
            storage.rooms().keep(room.get().threading(split));
            return new ThreadsOutcome.Done(room.get().threading(split));
        });
    }

    /**
     * Notes that nothing can be posted in a room. An obstacle that is known keeps its instant.
     *
     * @param parlor which community
     * @param channel where it was tried
     * @param cause what is in the way
     * @param detail what the chat says of it
     * @return whether that is news
     */
    public BlockOutcome blocked(ParlorId parlor, ChannelId channel, Obstacle.Cause cause, String detail) {
        return transactions.write(storage -> {
            Optional<Room> room =
                    storage.rooms().find(parlor).filter(found -> found.channel().equals(channel));
            if (room.isEmpty()) {
                return new BlockOutcome.Elsewhere();
            }
            if (room.get().obstacle().map(Obstacle::cause).equals(Optional.of(cause))) {
                return new BlockOutcome.Known(room.get());
            }
            Room blocked = room.get().blocked(new Obstacle(cause, detail, clock.instant()));
            storage.rooms().keep(blocked);
            return new BlockOutcome.Noted(blocked);
        });
    }

    /**
     * Notes that nothing is in the way any more.
     *
     * @param parlor which community
     * @return its room, if it has one
     */
    public Optional<Room> cleared(ParlorId parlor) {
        return transactions.write(storage -> {
            Optional<Room> room = storage.rooms().find(parlor);
            room.filter(found -> found.obstacle().isPresent())
                    .ifPresent(found -> storage.rooms().keep(found.free()));
            return room.map(Room::free);
        });
    }
}
