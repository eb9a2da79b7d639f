package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Everything that a guest can see and use. */
record Hall(World world, Posts posts, Interactions interactions, Commands commands, Files files, Diary diary) {
    JsonNode command(String name, Channel where) {
        return commands.find(name, where)
                .orElseThrow(() -> new IllegalArgumentException("The client knows no /" + name));
    }

    Values values() {
        return new Values(world, files);
    }

    Optional<Channel> channel(String id) {
        return world.findChannel(id);
    }
}
