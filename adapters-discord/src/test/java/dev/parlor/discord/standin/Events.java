package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Where it is told what happens in the world. */
@FunctionalInterface
interface Events {
    /** Tells of what happened in a guild, or in no guild, all who want to hear of such things. */
    void tell(Optional<String> guild, String name, ObjectNode data, int intent);
}
