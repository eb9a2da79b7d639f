package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
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
        Map<String, String> known = ids(all(where));
        ArrayNode commands = Json.array();
        for (JsonNode sent : request.body()) {
            ObjectNode command = Json.template("command");
            command.setAll((ObjectNode) sent.deepCopy());
            command.put(
                            "id",
                            known.getOrDefault(
                                    sent.path("name").asText(), world.ids().next()))
                    .put("application_id", world.bot().id())
                    .put("version", world.ids().next());
            if (!where.equals(EVERYWHERE)) {
                command.put("guild_id", where);
            }
            if (command.path("default_member_permissions").isNumber()) {
                command.put(
                        "default_member_permissions",
                        command.path("default_member_permissions").asText());
            }
            asNumbers(command, "contexts");
            asNumbers(command, "integration_types");
            commands.add(command);
        }
        registered.put(where, commands);
        registrations.incrementAndGet();
        world.bell().ring();
        return Answer.ok(commands);
    }

    /** Numbers may be sent as texts; they are told as numbers. */
    private static void asNumbers(ObjectNode command, String name) {
        if (command.path(name).isArray()) {
            ArrayNode numbers = Json.array();
            command.path(name).forEach(each -> numbers.add(each.asInt()));
            command.set(name, numbers);
        }
    }

    /** A command keeps its id as long as it keeps its name. */
    private static Map<String, String> ids(ArrayNode commands) {
        Map<String, String> ids = new HashMap<>();
        commands.forEach(command ->
                ids.put(command.path("name").asText(), command.path("id").asText()));
        return ids;
    }
}
