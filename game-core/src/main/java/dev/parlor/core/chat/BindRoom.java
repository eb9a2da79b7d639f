package dev.parlor.core.chat;

import dev.parlor.core.ParlorId;
import java.util.Locale;
import java.util.Optional;

/**
 * The wish to play in a place from now on.
 *
 * @param parlor which community
 * @param channel the place
 * @param kind what it is
 * @param threads whether each tournament gets a thread of its own; as it was before if empty, and yes if nothing was
 * @param office where those who run the community are told something; as it was before if empty
 * @param language in which the house speaks there by itself
 */
public record BindRoom(
        ParlorId parlor,
        ChannelId channel,
        Room.Kind kind,
        Optional<Boolean> threads,
        Optional<ChannelId> office,
        Locale language) {
    Room after(Optional<Room> before) {
        return new Room(
                parlor,
                channel,
                kind,
                threads.or(() -> before.map(Room::threads)).orElse(true),
                office.or(() -> before.flatMap(Room::office)),
                language,
                Optional.empty());
    }
}
