package dev.parlor.discord.javacord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.IdentifyTurns;
import dev.parlor.discord.link.Objection;
import dev.parlor.discord.link.Opening;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import dev.parlor.discord.link.Stop;
import dev.parlor.discord.rest.RestClient;
import dev.parlor.discord.rest.Time;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets sessions begin one after the other, and no more of them than the account may begin in a day: Discord replaces the
 * token of one that begins more.
 */
final class SessionQueue {
    private static final Logger LOG = LoggerFactory.getLogger(SessionQueue.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final RestClient rest;
    private final IdentifyTurns turns;
    private final Time time;
    private final Consumer<Stop> stopped;
    private volatile String trouble = "no answer in time";

    SessionQueue(RestClient rest, IdentifyTurns turns, Time time, Consumer<Stop> stopped) {
        this.rest = rest;
        this.turns = turns;
        this.time = time;
        this.stopped = stopped;
    }

    /** Where the gateway is; empty if Discord does not say. */
    Optional<Door> door() {
        return ask(Route.gateway()).map(Door::read).filter(door -> !door.url().isEmpty());
    }

    /** As whom the house is there; empty if Discord does not say. */
    Optional<Opening.Account> account() {
        return ask(Route.application())
                .map(json -> new Opening.Account(
                        json.path("id").asText(),
                        json.path("bot").path("id").asText(json.path("id").asText()),
                        json.path("name").asText()));
    }

    /** Why the last question had no answer. */
    String trouble() {
        return trouble;
    }

    private Optional<JsonNode> ask(Route route) {
        return switch (rest.send(Call.to(route).within(PATIENCE))) {
            case Outcome.Done(JsonNode json) -> Optional.of(json);
            case Outcome.Refused refused -> {
                trouble = refused.words();
                if (refused.objection() == Objection.BAD_TOKEN) {
                    stopped.accept(Stop.BAD_TOKEN);
                }
                yield Optional.empty();
            }
            case Outcome.Unreachable unreachable -> {
                trouble = unreachable.cause().words();
                yield Optional.empty();
            }
        };
    }

    /** Waits until a shard may begin a session. */
    void await(int shard) throws InterruptedException {
        Optional<Door> door = door();
        while (door.filter(said -> said.sessionsLeft() <= 0).isPresent()) {
            Duration reset = door.get().reset().plusSeconds(1);
            LOG.error(
                    "No session may begin for another {}: Discord grants no more of them today, and would replace the bot"
                            + " token",
                    reset);
            time.sleep(reset.compareTo(LONGEST) > 0 ? LONGEST : reset);
            door = door();
        }
        time.sleep(turn(shard % door.map(Door::concurrency).orElse(1)));
    }

    /** Where turns are shared may be out of reach; then a shard waits for as long as the turn of another one takes. */
    private Duration turn(int key) {
        try {
            return turns.take(key);
        } catch (RuntimeException e) {
            LOG.warn("Nobody says whose turn it is to begin a session", e);
            return IdentifyTurns.APART;
        }
    }
}
