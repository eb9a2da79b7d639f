package dev.parlor.ai.painter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.fetch.LocalGates;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Probe;
import dev.parlor.ai.guard.Standing;
import dev.parlor.ai.guard.Turn;
import dev.parlor.ai.wire.Act;
import dev.parlor.ai.wire.Asked;
import dev.parlor.ai.wire.Heard;
import dev.parlor.ai.wire.Troublemaker;
import dev.parlor.ai.wire.Wire;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.show.Credit;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PollinationsTest {
    private static final Act PICTURE = Act.answer(200, "image/jpeg", Samples.jpeg(1024, 576));
    private static final byte[] PLACEHOLDER = Samples.file(Samples.scene(1024, 576, 77), "jpeg");

    private final Wire wire = new Wire();
    private Act act = PICTURE;
    private final Troublemaker server = new Troublemaker(asked -> act);
    private final Pollinations painter =
            painter(Pollinations.Settings.current(server.base(), Samples.SECRET, "flux"), "pollinations");

    private Pollinations painter(Pollinations.Settings settings, String name) {
        return new Pollinations(
                settings,
                Samples.guard(name, Pollinations.rules(), wire),
                LocalGates.refusing(Sha256.of(PLACEHOLDER).hex()));
    }

    private Failure failure() {
        return ((Outcome.Failed<Artwork>) painter.ask(Samples.brief(), Turn.of(Duration.ofSeconds(10)))).why();
    }

    @AfterEach
    void stop() {
        wire.close();
        server.close();
    }

    @Test
    void thePromptIsThePath() {
        Outcome<Artwork> outcome = painter.ask(Samples.brief(), Turn.of(Duration.ofSeconds(10)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Ok.class,
                        ok -> assertThat(((Artwork) ok.value()).credit())
                                .isEqualTo(new Credit("pollinations", "flux", PromptWriter.VERSION)));
        Asked asked = server.asked().getFirst();
        assertThat(asked.path())
                .startsWith("/v1/image/Gritty%20graphic%20novel%20panel%2C%20")
                .endsWith("?model=flux&width=1024&height=576&seed="
                        + Samples.brief().seed() + "&enhance=false&safe=true")
                .doesNotContain("+", Samples.KEY);
        assertThat(URI.create(asked.path()).getPath())
                .isEqualTo("/v1/image/" + Samples.brief().prompts().all().get(Boldness.EDGY));
        assertThat(asked.headers()).containsEntry("authorization", "Bearer " + Samples.KEY);
    }

    @Test
    void theApiWithoutKeysGetsNone() {
        Pollinations legacy = painter(Pollinations.Settings.legacy(server.base()), "pollinations-legacy");
        assertThat(legacy.ask(Samples.brief(), Turn.of(Duration.ofSeconds(10)))).isInstanceOf(Outcome.Ok.class);
        assertThat(server.asked().getFirst().path())
                .startsWith("/v1/prompt/Gritty%20")
                .endsWith("&nologo=true&private=true");
        assertThat(server.asked().getFirst().headers()).doesNotContainKey("authorization");
    }

    static Stream<Arguments> answersThatAreNoPicture() {
        return Stream.of(
                Arguments.of(
                        Act.json(
                                402,
                                "{\"x402Version\":1,\"error\":\"Queue full for IP: 1.2.3.4: 1 requests already queued"
                                        + " (max: 1).\",\"accepts\":[]}"),
                        new Failure.RateLimited(Optional.of(Duration.ofSeconds(30))),
                        1),
                Arguments.of(
                        Act.json(
                                402,
                                "{\"success\":false,\"error\":{\"message\":\"Insufficient balance. This model costs"
                                        + " ~0.0136 pollen\",\"code\":\"PAYMENT_REQUIRED\"},\"status\":402}"),
                        new Failure.Quota(),
                        1),
                Arguments.of(
                        Act.json(402, "{\"error\":{\"message\":\"API key budget exhausted\"}}"),
                        new Failure.Quota(),
                        1),
                Arguments.of(
                        Act.json(
                                401,
                                "{\"success\":false,\"error\":{\"message\":\"Authentication required...\","
                                        + "\"code\":\"UNAUTHORIZED\"},\"status\":401}"),
                        new Failure.Auth(),
                        1),
                Arguments.of(
                        Act.json(500, "{\"error\":{\"code\":\"INTERNAL_ERROR\",\"message\":\"{\\\"a\\\":1}\"}}"),
                        new Failure.Server(500),
                        2),
                Arguments.of(
                        Act.json(
                                500,
                                "{\"error\":{\"code\":\"UNKNOWN_ERROR\",\"details\":{\"name\":\"UpstreamError\","
                                        + "\"upstreamStatus\":412}}}"),
                        new Failure.Server(500),
                        2),
                Arguments.of(Act.answer(530, "text/plain", "error code: 1033"), new Failure.Server(530), 2),
                Arguments.of(Act.json(429, "{}", "Retry-After: 1"), limited(1), 2),
                Arguments.of(Act.json(429, "{}", "Retry-After: 60"), limited(60), 1),
                Arguments.of(
                        Act.json(400, "{\"error\":\"NSFW content detected\"}"),
                        new Failure.Blocked("NSFW content detected"),
                        1),
                Arguments.of(
                        Act.json(400, "{\"error\":\"Your prompt was flagged as NSFW by our moderation model\"}"),
                        new Failure.Blocked("nsfw"),
                        1),
                Arguments.of(
                        Act.json(403, "{\"error\":{\"message\":\"Content policy\"}}"),
                        new Failure.Blocked("Content policy"),
                        1),
                Arguments.of(Act.json(404, "{\"error\":\"Model flux not found\"}"), new Failure.Gone("flux"), 1),
                Arguments.of(Act.answer(404, "text/html", "<html>"), new Failure.Rejected(404), 1),
                Arguments.of(Act.answer(301, "text/html", "", "Location: https://x.example"), rejected(301), 1),
                Arguments.of(Act.answer(200, "text/html", "<!doctype html>"), bad("not_a_picture, a web page"), 1),
                Arguments.of(Act.json(200, "{\"error\":\"no\"}"), bad("not_a_picture, JSON"), 1),
                Arguments.of(Act.answer(200, "image/jpeg", "<html></html>"), bad("html, a web page"), 1),
                Arguments.of(Act.answer(200, "image/jpeg", PLACEHOLDER), bad("placeholder, a known file"), 1),
                Arguments.of(Act.answer(200, "image/jpeg", Samples.black()), bad("nearly_black, nearly all of it"), 1),
                Arguments.of(Act.answer(200, "image/jpeg", Samples.jpeg(768, 768)), bad("wrong_size, 768x768"), 1),
                Arguments.of(
                        Act.answer(200, "image/jpeg", new byte[13 << 20]),
                        new Failure.Transport(Heard.Cause.TOO_LARGE),
                        1),
                Arguments.of(Act.answer(200, "image/jpeg", ""), new Failure.Transport(Heard.Cause.CUT_SHORT), 2),
                Arguments.of(Act.hangUp(), new Failure.Transport(Heard.Cause.CUT_SHORT), 4),
                Arguments.of(Act.cut("x".repeat(5_000)), new Failure.Transport(Heard.Cause.CUT_SHORT), 2),
                Arguments.of(Act.stall("x".repeat(5_000)), new Failure.TimedOut(), 1),
                Arguments.of(Act.silence(), new Failure.TimedOut(), 1));
    }

    @ParameterizedTest
    @MethodSource("answersThatAreNoPicture")
    void whatIsNoPictureIsNamed(Act scripted, Failure why, int most) {
        act = scripted;
        assertThat(failure()).isEqualTo(why);
        assertThat(server.asked()).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void theSameFileForOtherWordsIsAPlaceholder() {
        assertThat(painter.ask(Samples.brief(), Turn.of(Duration.ofSeconds(10))))
                .isInstanceOf(Outcome.Ok.class);
        Brief other = new Brief(Samples.brief().prompts(), 1, Optional.empty());
        Outcome<Artwork> outcome = painter.ask(other, Turn.of(Duration.ofSeconds(10)));
        assertThat(((Outcome.Failed<Artwork>) outcome).why())
                .isEqualTo(bad("placeholder, the same file as for another prompt"));
    }

    @Test
    void aFullQueueIsARestAndSpentCreditAnHour() {
        act = Act.json(402, "{\"x402Version\":1,\"error\":\"Queue full\"}");
        failure();
        assertThat(painter.standing()).isEqualTo(new Standing.Resting(Samples.NOW.plusSeconds(30)));
        assertThat(failure()).isInstanceOf(Failure.Resting.class);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void whoSendsNoGoodPictureThreeTimesRests() {
        act = Act.answer(200, "image/jpeg", Samples.black());
        failure();
        act = PICTURE;
        assertThat(painter.ask(Samples.brief(), Turn.of(Duration.ofSeconds(10))))
                .isInstanceOf(Outcome.Ok.class);
        act = Act.answer(200, "text/html", "<html>");
        failure();
        failure();
        assertThat(painter.standing()).isEqualTo(new Standing.Ready());
        failure();
        assertThat(painter.standing()).isEqualTo(new Standing.Resting(Samples.NOW.plus(Duration.ofMinutes(10))));
    }

    @Test
    void whateverCouldEndAPathIsLeftOut() {
        assertThat(PathWords.of("a b?c#d/e%2Ff\\g\u0000\r\nh")).isEqualTo("a%20b%20c%20d%20e%202Ff%20g%20%20%20h");
        assertThat(PathWords.of("é 🐒")).isEqualTo("%C3%A9%20%F0%9F%90%92");
        assertThat(PathWords.of("🐒".repeat(700))).hasSize(600 * 12);
        assertThat(PathWords.of("x".repeat(700))).hasSize(600);
    }

    @Test
    void aKeyIsTriedForNothing() {
        act = Act.json(401, "{}");
        assertThat(new Probe(wire).send(Pollinations.probe(server.base(), Samples.SECRET), Duration.ofSeconds(5)))
                .isEqualTo(new Probe.Finding.Refused(401));
        assertThat(server.asked()).extracting(Asked::path).containsExactly("/v1/v1/models");
    }

    private static Failure limited(int seconds) {
        return new Failure.RateLimited(Optional.of(Duration.ofSeconds(seconds)));
    }

    private static Failure rejected(int status) {
        return new Failure.Rejected(status);
    }

    private static Failure bad(String what) {
        return new Failure.BadOutput(what);
    }
}
