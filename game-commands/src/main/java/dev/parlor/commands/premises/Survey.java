package dev.parlor.commands.premises;

import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.Room;
import java.util.Set;

/** What a look at a place of a chat showed. */
public sealed interface Survey {
    /**
     * A place where a community can play.
     *
     * @param channel the place
     * @param name what people call it, any text
     * @param kind what it is
     * @param missing what the house is not allowed to do there and should be
     */
    record Fit(ChannelId channel, String name, Room.Kind kind, Set<Right> missing) implements Survey {
        /** Copies the rights. */
        public Fit {
            missing = Set.copyOf(missing);
        }
    }

    /**
     * A place in which nobody can write, or not as the house does.
     *
     * @param name what people call it, any text
     */
    record Unfit(String name) implements Survey {}

    /** There is no such place in the community, or the house does not see it. */
    record Unknown() implements Survey {}

    /**
     * The chat cannot be asked at the moment.
     *
     * @param why in a few words
     */
    record Unreachable(String why) implements Survey {}

    /** The chat has no places: everything is told in one room. */
    record OneRoom() implements Survey {}
}
