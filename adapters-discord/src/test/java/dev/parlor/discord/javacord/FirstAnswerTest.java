package dev.parlor.discord.javacord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.link.Objection;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import dev.parlor.discord.standin.Act;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.StandIn;
import dev.parlor.discord.standin.Trick;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FirstAnswerTest {
    private static final String CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";

    static List<Trick> tricks() {
        return List.of(
                Trick.error(500),
                Trick.error(503),
                new Trick.HangUp(),
                new Trick.CutOff(),
                new Trick.Stall(),
                new Trick.Wait(Duration.ofMillis(1_500)));
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void comesInTimeWhenTheFirstTryFails(Trick trick) {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            bench.discord.mischief().play(CALLBACK, 1, trick);

            assertThat(bench.discord.guest("ann").runs("ping").acknowledged()).isLessThan(Duration.ofSeconds(3));
            bench.await("end of it", () -> bench.ends.size() == 1);
            assertThat(bench.ends).allMatch(end -> end instanceof Outcome.Done);
        }
    }

    @Test
    void thatComesTooLateIsRefusedAndNotRepeated() {
        StandIn discord = StandIn.open();
        try (Bench bench = Bench.at(discord).ready()) {
            discord.interactions().patience(Duration.ZERO);
            discord.guest("ann").runs("ping");

            bench.await("end of it", () -> bench.ends.size() == 1);
            assertThat(bench.ends).containsExactly(new Outcome.Refused(Objection.UNKNOWN_INTERACTION, 404, 10_062, ""));
            assertThat(discord.traffic().requests(CALLBACK)).hasSize(1);
        }
    }

    @Test
    void canBeChangedFollowedAndTakenBack() {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            Guest ann = bench.discord.guest("ann");
            Act act = ann.runs("ping");
            act.acknowledged();
            Interaction ping = bench.awaitHeard(Interaction.Typed.class, each -> true);

            assertThat(bench.link.send(Call.to(Route.editOriginal(ping.arrival()), content("Pong"))))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(act.answer().text()).contains("Pong");
            assertThat(bench.link.send(Call.to(Route.original(ping.arrival())))).isInstanceOf(Outcome.Done.class);
            assertThat(bench.link.send(Call.to(Route.followUp(ping.arrival()), content("Once more"))))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(act.followUp().text()).contains("Once more");
            assertThat(bench.link.send(Call.to(Route.deleteOriginal(ping.arrival()))))
                    .isInstanceOf(Outcome.Done.class);
            bench.discord.assertInnocent();
        }
    }

    private static JsonNode content(String text) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("content", text);
        json.putObject("allowed_mentions").putArray("parse");
        return json;
    }
}
