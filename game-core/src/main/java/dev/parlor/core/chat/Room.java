package dev.parlor.core.chat;

import dev.parlor.core.ParlorId;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a community plays.
 *
 * @param parlor the community
 * @param channel where the house tells what happens
 * @param kind what that is
 * @param threads whether each tournament gets a thread of its own
 * @param office where only those who run the community are told something, if there is such a place
 * @param language in which the house speaks there by itself
 * @param obstacle why it cannot, if it cannot
 */
public record Room(
        ParlorId parlor,
        ChannelId channel,
        Kind kind,
        boolean threads,
        Optional<ChannelId> office,
        Locale language,
        Optional<Obstacle> obstacle) {
    /** What a room can be. */
    public enum Kind {
        /** Messages stand one below the other. */
        CHANNEL,
        /** Every message stands in a thread. */
        FORUM
    }

    /**
     * Whether tournaments get threads of their own: in a forum there is no other way.
     *
     * @return whether they do
     */
    public boolean isSplit() {
        return threads || kind == Kind.FORUM;
    }

    Room threading(boolean split) {
        return new Room(parlor, channel, kind, split, office, language, obstacle);
    }

    Room blocked(Obstacle by) {
        return new Room(parlor, channel, kind, threads, office, language, Optional.of(by));
    }

    Room free() {
        return new Room(parlor, channel, kind, threads, office, language, Optional.empty());
    }
}
