package dev.parlor.discord.javacord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.IdentifyTurns;
import dev.parlor.discord.link.Stop;
import dev.parlor.discord.rest.Address;
import dev.parlor.discord.rest.RestClient;
import dev.parlor.discord.rest.Time;
import dev.parlor.discord.standin.Oddities;
import dev.parlor.discord.standin.StandIn;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionQueueTest {
    private static final String GATEWAY = "GET /gateway/bot";

    private final StandIn discord = StandIn.open();
    private final List<Duration> sleeps = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void aSessionWaitsForItsTurn() throws InterruptedException {
        AtomicInteger taken = new AtomicInteger();
        SessionQueue queue = queue(discord.token(), key -> IdentifyTurns.APART.multipliedBy(taken.getAndIncrement()));
        queue.await(0);
        queue.await(1);
        queue.await(2);

        assertThat(sleeps).containsExactly(Duration.ZERO, IdentifyTurns.APART, IdentifyTurns.APART.multipliedBy(2));
    }

    @Test
    void noSessionBeginsWhenDiscordGrantsNoMore() throws InterruptedException {
        discord.mischief().play(GATEWAY, 1, Oddities.retold(json -> limit(json).put("remaining", 0)));
        queue(discord.token(), key -> Duration.ZERO).await(0);

        assertThat(sleeps).containsExactly(Duration.ofHours(1), Duration.ZERO);
    }

    private static ObjectNode limit(ObjectNode json) {
        return json.withObject("/session_start_limit");
    }

    @Test
    void asksForItsKeyModuloWhatIsAllowedAtOnce() throws InterruptedException {
        discord.mischief()
                .keepPlaying(GATEWAY, Oddities.retold(json -> limit(json).put("max_concurrency", 16)));
        List<Integer> keys = new ArrayList<>();
        IdentifyTurns turns = key -> {
            keys.add(key);
            return Duration.ZERO;
        };
        queue(discord.token(), turns).await(21);

        assertThat(keys).containsExactly(5);
    }

    @Test
    void waitsALittleWhenNobodySaysWhoseTurnItIs() throws InterruptedException {
        IdentifyTurns broken = key -> {
            throw new IllegalStateException("The database is away");
        };
        queue(discord.token(), broken).await(0);

        assertThat(sleeps).containsExactly(IdentifyTurns.APART);
    }

    @Test
    void stopsWhenTheTokenIsWrong() {
        assertThat(queue("nonsense", key -> Duration.ZERO).door()).isEmpty();
        assertThat(stops).containsExactly(Stop.BAD_TOKEN);
    }

    private SessionQueue queue(String token, IdentifyTurns turns) {
        BotToken key = new BotToken(token);
        Address address = new Address(URI.create(discord.rest()), Optional.empty(), Optional.empty());
        return new SessionQueue(
                new RestClient(address, key, Time.system(), () -> 0.5), turns, new Sleepless(), stops::add);
    }

    /** Notes for how long somebody wanted to sleep. */
    private final class Sleepless implements Time {
        @Override
        public Instant instant() {
            return Instant.EPOCH;
        }

        @Override
        public void sleep(Duration time) {
            sleeps.add(time);
        }
    }
}
