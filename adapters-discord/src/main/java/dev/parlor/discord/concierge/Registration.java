package dev.parlor.discord.concierge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parlor.commands.Declaration;
import dev.parlor.discord.commands.CommandIds;
import dev.parlor.discord.commands.CommandSheet;
import dev.parlor.discord.commands.Reach;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Registers the commands of a house with Discord, if it has others, and knows under which ids Discord keeps them. Safe for
 * use by many threads.
 */
public final class Registration implements CommandIds {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DiscordLink link;
    private final List<Declaration> declarations;
    private final Digests digests;
    private volatile Map<String, String> ids = Map.of();

    /** Where commands are registered. */
    private record Desk(String scope, Reach reach, Route ask, Route tell) {}

    /**
     * Nothing is registered so far.
     *
     * @param link the way to Discord
     * @param declarations the commands, those of administrators among them
     * @param digests what was registered last
     */
    public Registration(DiscordLink link, List<Declaration> declarations, Digests digests) {
        this.link = link;
        this.declarations = List.copyOf(declarations);
        this.digests = digests;
    }

    /**
     * Registers them for all servers.
     *
     * @param application the house's own id
     * @return how it went
     * @throws IllegalArgumentException if Discord can take no such commands
     */
    public RegisterOutcome everywhere(String application) {
        return register(new Desk(
                application, Reach.ALL_SERVERS, Route.commands(application), Route.registerCommands(application)));
    }

    /**
     * Registers them for one server, where they can be used at once, as while trying things out.
     *
     * @param application the house's own id
     * @param guild the server's id
     * @return how it went
     * @throws IllegalArgumentException if Discord can take no such commands
     */
    public RegisterOutcome on(String application, String guild) {
        return register(new Desk(
                application + "/" + guild,
                Reach.ONE_SERVER,
                Route.commands(application, guild),
                Route.registerCommands(application, guild)));
    }

    @Override
    public Optional<String> find(String group) {
        return Optional.ofNullable(ids.get(group));
    }

    private RegisterOutcome register(Desk desk) {
        CommandSheet sheet = CommandSheet.of(declarations, desk.reach());
        JsonNode wanted = read(sheet.json());
        return unchanged(desk, sheet, wanted)
                .or(() -> digests.awaitTurn(desk.scope()) == Digests.Turn.BEHIND
                        ? unchanged(desk, sheet, wanted)
                        : Optional.empty())
                .orElseGet(() -> tell(desk, sheet, wanted));
    }

    /** Empty if there is something to tell, or Discord does not say. */
    private Optional<RegisterOutcome> unchanged(Desk desk, CommandSheet sheet, JsonNode wanted) {
        if (link.send(Call.to(desk.ask())) instanceof Outcome.Done(JsonNode known)) {
            remember(known);
            boolean believed = !sheet.isNews(digests.find(desk.scope())) && known.size() == wanted.size();
            if (believed || SameCommands.are(wanted, known)) {
                if (!believed) {
                    digests.keep(desk.scope(), sheet.digest());
                }
                return Optional.of(new RegisterOutcome.Unchanged(wanted.size()));
            }
        }
        return Optional.empty();
    }

    private RegisterOutcome tell(Desk desk, CommandSheet sheet, JsonNode wanted) {
        return switch (link.send(Call.to(desk.tell(), wanted))) {
            case Outcome.Done(JsonNode registered) -> {
                remember(registered);
                digests.keep(desk.scope(), sheet.digest());
                yield new RegisterOutcome.Registered(wanted.size());
            }
            case Outcome.Refused refused -> new RegisterOutcome.Failed(refused.words());
            case Outcome.Unreachable unreachable ->
                new RegisterOutcome.Failed(unreachable.cause().words());
        };
    }

    private void remember(JsonNode commands) {
        Map<String, String> known = new HashMap<>();
        commands.forEach(command ->
                known.put(command.path("name").asText(), command.path("id").asText()));
        ids = Map.copyOf(known);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The commands of the house are no JSON", e);
        }
    }
}
