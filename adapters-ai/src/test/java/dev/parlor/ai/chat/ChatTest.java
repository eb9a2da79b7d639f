package dev.parlor.ai.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Guard;
import dev.parlor.ai.guard.GuardRules;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Probe;
import dev.parlor.ai.guard.Standing;
import dev.parlor.ai.guard.Turn;
import dev.parlor.ai.wire.Act;
import dev.parlor.ai.wire.Asked;
import dev.parlor.ai.wire.Base;
import dev.parlor.ai.wire.Fixture;
import dev.parlor.ai.wire.Heard;
import dev.parlor.ai.wire.Json;
import dev.parlor.ai.wire.Secret;
import dev.parlor.ai.wire.Troublemaker;
import dev.parlor.ai.wire.Wire;
import dev.parlor.testkit.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatTest {
    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final Duration PLENTY = Duration.ofSeconds(20);
    private static final String OK = Fixture.text("nvidia-ok.json");
    private static final ChatRequest REQUEST = new ChatRequest(
            "rules",
            TextNode.valueOf("facts"),
            Optional.of(Json.object().put("type", "object")),
            ChatRequest.Heat.WARM,
            700,
            42);

    private final HandClock clock = new HandClock(NOW);
    private final Wire wire = new Wire();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void theRequestIsWhatSuchServersKnow() {
        try (Troublemaker server = Troublemaker.playing(Act.json(200, OK))) {
            chat(server, "one").ask(REQUEST, Turn.of(PLENTY));

            Asked asked = server.asked().getFirst();
            assertThat(asked.path()).isEqualTo("/v1/chat/completions");
            assertThat(asked.headers()).containsEntry("authorization", "Bearer nvapi-1");
            assertThat(asked.body())
                    .isEqualTo("{\"model\":\"one\",\"messages\":[{\"role\":\"system\",\"content\":\"rules\"},"
                            + "{\"role\":\"user\",\"content\":\"facts\"}],\"temperature\":0.8,\"top_p\":0.95,"
                            + "\"max_tokens\":700,\"stream\":false,\"seed\":42,"
                            + "\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"answer\","
                            + "\"strict\":true,\"schema\":{\"type\":\"object\"}}}}");
        }
    }

    @Test
    void theAnswerIsTheContentAndNotTheThoughts() {
        assertThat(winner(Act.json(200, OK))).isEqualTo("A");
    }

    @Test
    void aStreamAndAFenceAreReadAsWell() {
        assertThat(winner(Act.answer(200, "text/event-stream", Fixture.text("nvidia-stream.sse"))))
                .isEqualTo("A");
        assertThat(winner(Act.json(200, Fixture.text("nvidia-fenced.json")))).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "{\"choices\":[]}", "{\"error\":{\"message\":\"no\"}}", "<html></html>", "null"})
    void whatIsNoChatIsBadOutput(String body) {
        try (Troublemaker server = Troublemaker.playing(Act.json(200, body))) {
            assertThat(failure(chat(server, "one", "two"))).isInstanceOf(Failure.BadOutput.class);
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void aFilteredAnswerIsBlocked() {
        try (Troublemaker server = Troublemaker.playing(Act.json(200, Fixture.text("nvidia-filtered.json")))) {
            assertThat(failure(chat(server, "one"))).isEqualTo(new Failure.Blocked("content filter"));
        }
    }

    @Test
    void modelsThatAreGoneAreFollowedByTheNextAndLeftAloneForThirtyDays() {
        try (Troublemaker server = new Troublemaker(request -> switch (model(request)) {
            case "dead" -> Act.json(410, Fixture.text("nvidia-gone.json"));
            case "foreign" -> Act.json(404, Fixture.text("nvidia-not-entitled.json"));
            case "unknown" -> Act.answer(404, "text/plain", "404 page not found");
            default -> Act.json(200, OK);
        })) {
            Chat chat = chat(server, "dead", "foreign", "unknown", "alive");
            assertThat(chat.ask(REQUEST, Turn.of(PLENTY)))
                    .isInstanceOfSatisfying(
                            Outcome.Ok.class,
                            ok -> assertThat(((Said) ok.value()).model()).isEqualTo("alive"));
            clock.move(Duration.ofDays(29));
            chat.ask(REQUEST, Turn.of(PLENTY));
            assertThat(models(server)).containsExactly("dead", "foreign", "unknown", "alive", "alive");

            clock.move(Duration.ofDays(2));
            chat.ask(REQUEST, Turn.of(PLENTY));
            assertThat(models(server)).endsWith("dead", "foreign", "unknown", "alive");
        }
    }

    @Test
    void aChatWithoutALivingModelIsOut() {
        try (Troublemaker server = Troublemaker.playing(Act.json(410, Fixture.text("nvidia-gone.json")))) {
            Chat chat = chat(server, "one", "two");
            assertThat(failure(chat)).isEqualTo(new Failure.Gone("two"));
            assertThat(chat.standing())
                    .isEqualTo(new Standing.Out(new Failure.Gone("one"), Optional.of(NOW.plus(Duration.ofDays(30)))));
        }
    }

    @Test
    void aModelAtItsLimitLetsTheNextOneServe() {
        try (Troublemaker server = new Troublemaker(request -> model(request).equals("busy")
                ? Act.json(429, Fixture.text("nvidia-limited.json"))
                : Act.json(200, OK))) {
            Chat chat = chat(server, "busy", "free");
            chat.ask(REQUEST, Turn.of(PLENTY));
            chat.ask(REQUEST, Turn.of(PLENTY));
            assertThat(models(server)).containsExactly("busy", "free", "free");

            clock.move(Duration.ofMinutes(1));
            chat.ask(REQUEST, Turn.of(PLENTY));
            assertThat(models(server)).endsWith("busy", "free");
        }
    }

    @Test
    void aModelThatOnlyThinksLetsTheNextOneServe() {
        try (Troublemaker server = new Troublemaker(request ->
                Act.json(200, model(request).equals("thinker") ? Fixture.text("nvidia-thinking.json") : OK))) {
            Chat chat = chat(server, "thinker", "talker");
            chat.ask(REQUEST, Turn.of(PLENTY));
            chat.ask(REQUEST, Turn.of(PLENTY));
            assertThat(models(server)).containsExactly("thinker", "talker", "talker");
        }
    }

    static Stream<Act> waysToGetStuck() {
        return Stream.of(Act.silence(), Act.hangUp(), Act.json(200, ""), Act.json(503, "{}"));
    }

    @ParameterizedTest
    @MethodSource("waysToGetStuck")
    void aModelThatGetsStuckLetsTheNextOneServeTheNextTime(Act act) {
        try (Troublemaker server =
                new Troublemaker(request -> model(request).equals("stuck") ? act : Act.json(200, OK))) {
            Chat chat = chat(server, "stuck", "fine");
            chat.ask(REQUEST, Turn.of(Duration.ofSeconds(2)));
            assertThat(chat.ask(REQUEST, Turn.of(PLENTY))).isInstanceOf(Outcome.Ok.class);
            assertThat(models(server)).endsWith("stuck", "fine");

            clock.move(Duration.ofMinutes(11));
            chat.ask(REQUEST, Turn.of(Duration.ofSeconds(2)));
            assertThat(models(server)).endsWith("stuck");
        }
    }

    @Test
    void theLastModelIsAskedHoweverOftenItGetsStuck() {
        try (Troublemaker server = Troublemaker.playing(Act.silence())) {
            Chat chat = chat(server, "one", "two");
            for (int i = 0; i < 3; i++) {
                chat.ask(REQUEST, Turn.of(Duration.ofSeconds(2)));
            }
            assertThat(models(server)).containsExactly("one", "two", "two");
            assertThat(chat.standing()).isEqualTo(new Standing.Ready());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 422, 500, 501})
    void whoCannotKeepToASchemaIsAskedWithoutFromThenOn(int status) {
        try (Troublemaker server = new Troublemaker(request -> request.body().contains("response_format")
                ? Act.json(status, "{\"detail\":\"schema\"}")
                : Act.json(200, OK))) {
            Chat chat = chat(server, "one");
            assertThat(chat.ask(REQUEST, Turn.of(PLENTY))).isInstanceOf(Outcome.Ok.class);
            assertThat(chat.ask(REQUEST, Turn.of(PLENTY))).isInstanceOf(Outcome.Ok.class);
            assertThat(server.asked()).hasSize(3);
        }
    }

    @Test
    void aServerWithTroubleOfItsOwnIsAskedThreeTimesAtMost() {
        try (Troublemaker server = Troublemaker.playing(Act.json(500, "{}"))) {
            assertThat(failure(chat(server, "one", "two"))).isEqualTo(new Failure.Server(500));
            assertThat(server.asked()).hasSize(3);
        }
    }

    @Test
    void withoutTheKeyThatItNeedsNobodyIsAsked() {
        Endpoint nvidia = Endpoint.nvidia(Optional.empty());
        Chat chat = new Chat(nvidia, nvidia.guard(wire, clock));
        assertThat(chat.standing()).isEqualTo(new Standing.Out(new Failure.NoKey(), Optional.empty()));
    }

    @Test
    void anEndpointOfTheOperatorNeedsNoKey() {
        try (Troublemaker server = Troublemaker.playing(Act.json(200, OK))) {
            Endpoint local =
                    new Endpoint("ollama", server.base(), Optional.empty(), false, List.of("llama3.2"), 60, PLENTY);
            Chat chat = new Chat(local, local.guard(wire, clock));
            assertThat(chat.standing()).isEqualTo(new Standing.Ready());
            assertThat(chat.ask(REQUEST, Turn.of(PLENTY))).isInstanceOf(Outcome.Ok.class);
            assertThat(server.asked().getFirst().headers()).doesNotContainKey("authorization");
        }
    }

    @Test
    void anEndpointNeedsAModelAndANameThatCanBeCredited() {
        Base base = Base.ofOperator("http://localhost:11434/v1");
        assertThatThrownBy(() -> new Endpoint("local", base, Optional.empty(), false, List.of(), 60, PLENTY))
                .hasMessageContaining("one model or more");
        assertThatThrownBy(() -> new Endpoint("local", base, Optional.empty(), false, List.of("a\nb"), 60, PLENTY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Endpoint("x".repeat(33), base, Optional.empty(), false, List.of("a"), 60, PLENTY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyIsProbedWithOneCheapRequest() {
        try (Troublemaker server = Troublemaker.playing(Act.json(200, "{\"data\":[]}"), Act.json(403, "{}"))) {
            Probe probe = new Probe(wire);
            assertThat(probe.send(endpoint(server, "one").probe(), PLENTY)).isEqualTo(new Probe.Finding.Fine());
            assertThat(probe.send(endpoint(server, "one").probe(), PLENTY)).isEqualTo(new Probe.Finding.Refused(403));
            assertThat(server.asked()).hasSize(2).allSatisfy(asked -> {
                assertThat(asked.method() + " " + asked.path()).isEqualTo("GET /v1/models");
                assertThat(asked.headers()).containsEntry("authorization", "Bearer nvapi-1");
            });
        }
    }

    @Test
    void aProbeSaysIfNobodyIsThere() {
        Troublemaker server = Troublemaker.playing(Act.silence());
        server.close();
        assertThat(new Probe(wire).send(endpoint(server, "one").probe(), PLENTY))
                .isEqualTo(new Probe.Finding.Unreachable(Heard.Cause.NO_CONNECTION));
    }

    private String winner(Act act) {
        try (Troublemaker server = Troublemaker.playing(act)) {
            return chat(server, "one").ask(REQUEST, Turn.of(PLENTY)) instanceof Outcome.Ok<Said>(Said said)
                    ? said.object()
                            .map(answer -> answer.path("winner").asText())
                            .orElse("no object")
                    : "no answer";
        }
    }

    private static Failure failure(Chat chat) {
        return chat.ask(REQUEST, Turn.of(PLENTY)) instanceof Outcome.Failed<Said>(Failure why)
                ? why
                : new Failure.Fault("none");
    }

    private Chat chat(Troublemaker server, String... models) {
        GuardRules rules = GuardRules.forTexts(6_000)
                .retryPause(Duration.ofMillis(1))
                .limitRest(Duration.ZERO)
                .pace(new GuardRules.Pace(6_000, 1_000, 8, Duration.ofSeconds(1)));
        return new Chat(endpoint(server, models), new Guard("nvidia", rules, wire, clock));
    }

    private static Endpoint endpoint(Troublemaker server, String... models) {
        return new Endpoint(
                "nvidia", server.base(), Optional.of(new Secret("nvapi-1")), true, List.of(models), 6_000, PLENTY);
    }

    private static List<String> models(Troublemaker server) {
        return server.asked().stream().map(ChatTest::model).toList();
    }

    private static String model(Asked request) {
        return Json.read(request.body())
                .map(body -> body.path("model"))
                .map(JsonNode::asText)
                .orElseThrow();
    }
}
