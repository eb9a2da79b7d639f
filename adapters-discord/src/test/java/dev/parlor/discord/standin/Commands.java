package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The commands that the bot has registered, everywhere and in guilds. */
public final class Commands {
    private static final String EVERYWHERE = "";

    private final World world;
    private final Map<String, ArrayNode> registered = new ConcurrentHashMap<>();
    private final AtomicInteger registrations = new AtomicInteger();

    Commands(World world) {
        this.world = world;
    }

    void lay(Paths paths) {
        String everywhere = " /applications/{application_id}/commands";
        String guild = " /applications/{application_id}/guilds/{guild_id}/commands";
        paths.lay("GET" + everywhere, request -> Answer.ok(all(EVERYWHERE)))
                .lay("PUT" + everywhere, request -> register(request, EVERYWHERE))
                .lay("GET" + guild, request -> Answer.ok(all(request.parameter("guild_id"))))
                .lay("PUT" + guild, request -> register(request, request.parameter("guild_id")));
    }

    /** How often commands were registered. */
    public int registrations() {
        return registrations.get();
    }

    /** A command that can be typed in a channel. */
    public Optional<JsonNode> find(String name, Channel where) {
        return where.guild().flatMap(guild -> named(name, guild)).or(() -> named(name, EVERYWHERE));
    }

    private Optional<JsonNode> named(String name, String where) {
        for (JsonNode command : all(where)) {
            if (command.path("name").asText().equals(name)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    private ArrayNode all(String where) {
        return registered.getOrDefault(where, Json.array());
    }

    private Answer register(Request request, String where) {
        if (!request.parameter("application_id").equals(world.bot().id())) {
            throw new Refused(403, 20_012, "You are not authorized to perform this action on this application");
        }
        ArrayNode commands = Registered.commands(request.body(), all(where), world);
        if (!where.equals(EVERYWHERE)) {
            commands.forEach(command -> ((ObjectNode) command).put("guild_id", where));
        }
        registered.put(where, commands);
        registrations.incrementAndGet();
        world.bell().ring();
        return Answer.ok(commands);
    }
}
