package dev.parlor.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The stand-in is no bottleneck of those who are measured on it. */
class CrowdTest {
    private static final int GUESTS = 200;

    @Test
    void twoHundredGuestsAreAnsweredInTime() throws IOException {
        try (StandIn discord = StandIn.open();
                RawRest bot = new RawRest(discord);
                RawGateway ear = RawGateway.ready(discord);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            JsonNode command = Json.read("[{\"type\": 1, \"name\": \"start\", \"description\": \"Starts\"}]");
            bot.send("PUT", "/applications/" + discord.world().bot().id() + "/commands", command);
            discord.mischief().latency(Duration.ofMillis(150));
            List<Act> acts = new ArrayList<>();
            for (int i = 0; i < GUESTS; i++) {
                acts.add(discord.guest("Guest " + i).runs("start", Map.of()));
            }
            for (int i = 0; i < GUESTS; i++) {
                JsonNode heard = ear.await("INTERACTION_CREATE").path("d");
                threads.execute(() -> answer(bot, heard));
            }
            assertThat(acts).allSatisfy(act -> assertThat(act.acknowledged()).isLessThan(Duration.ofSeconds(3)));
            assertThat(discord.interactions().failed()).isZero();
            discord.assertInnocent();
        }
    }

    private static void answer(RawRest bot, JsonNode heard) {
        try {
            bot.answer(
                    heard.path("id").asText(),
                    heard.path("token").asText(),
                    RawRest.answering(4, RawRest.message("Welcome")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
