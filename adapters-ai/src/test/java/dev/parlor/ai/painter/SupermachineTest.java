package dev.parlor.ai.painter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.ai.fetch.LocalGates;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Guard;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Probe;
import dev.parlor.ai.guard.Standing;
import dev.parlor.ai.guard.Turn;
import dev.parlor.ai.wire.Act;
import dev.parlor.ai.wire.Asked;
import dev.parlor.ai.wire.Heard;
import dev.parlor.ai.wire.Json;
import dev.parlor.ai.wire.Troublemaker;
import dev.parlor.ai.wire.Wire;
import dev.parlor.core.show.Credit;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SupermachineTest {
    private static final String ACCEPTED =
            "{\"batchId\":12345,\"method\":\"Vanilla/text2img\",\"type\":\"GENERATE\",\"creditsRemaining\":241.5}";
    private static final String NOTHING = "{\"items\":[],\"pagination\":{\"page\":1}}";
    private static final String PROCESSING = "{\"items\":[{\"id\":789,\"batchId\":12345,\"status\":\"processing\"}]}";
    private static final Rhythm QUICK =
            new Rhythm(Duration.ofMillis(10), Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(1_500));

    private final Wire wire = new Wire();
    private Queue<Act> polls = new ConcurrentLinkedQueue<>();
    private Act order = Act.json(200, ACCEPTED);
    private Act picture = Act.answer(200, "image/jpeg", Samples.jpeg(1024, 576));
    private final Troublemaker server = new Troublemaker(this::act);
    private final Guard guard = Samples.guard("supermachine", Supermachine.rules(), wire);
    private final Supermachine painter = new Supermachine(
            new Supermachine.Settings(server.base(), Samples.SECRET, Supermachine.MODEL, QUICK),
            guard,
            LocalGates.refusing());

    private Act act(Asked asked) {
        if (asked.method().equals("POST")) {
            return order;
        }
        if (!asked.path().startsWith("/v1/images")) {
            return picture;
        }
        return polls.size() > 1 ? polls.remove() : polls.element();
    }

    private void polls(Act... acts) {
        polls = new ConcurrentLinkedQueue<>(List.of(acts));
    }

    private Act done() {
        return done("http://127.0.0.1:" + port() + "/made/1.jpg");
    }

    private static Act done(String url) {
        return Act.json(
                200,
                "{\"items\":[{\"id\":789,\"batchId\":12345,\"url\":\"" + url
                        + "\",\"status\":\"completed\",\"width\":1024,\"height\":576}]}");
    }

    private int port() {
        return Integer.parseInt(server.base().toString().replaceAll(".*:", ""));
    }

    private Outcome<Artwork> ask() {
        return painter.ask(Samples.brief(), Turn.of(Duration.ofSeconds(10)));
    }

    private Failure failure() {
        return ((Outcome.Failed<Artwork>) ask()).why();
    }

    @AfterEach
    void stop() {
        wire.close();
        server.close();
        assertThat(server.asked()).hasSizeLessThan(250);
    }

    @Test
    void aPictureIsOrderedAskedAboutAndFetchedWithoutTheKey() {
        polls(Act.json(200, NOTHING), Act.json(200, PROCESSING), done());

        Outcome<Artwork> outcome = ask();

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Ok.class, ok -> {
            Artwork art = (Artwork) ok.value();
            assertThat(art.credit())
                    .isEqualTo(new Credit("supermachine", "Supermachine NextGen", PromptWriter.VERSION));
            assertThat(art.file().width()).isEqualTo(1024);
        });
        assertThat(server.asked())
                .extracting(asked -> asked.method() + " " + asked.path())
                .containsExactly(
                        "POST /v1/generate",
                        "GET /v1/images?batchId=12345",
                        "GET /v1/images?batchId=12345",
                        "GET /v1/images?batchId=12345",
                        "GET /made/1.jpg");
        assertThat(server.asked().getFirst().headers()).containsEntry("authorization", "Bearer " + Samples.KEY);
        assertThat(server.asked().getLast().headers().values()).noneMatch(value -> value.contains(Samples.KEY));
    }

    @Test
    void theOrderHoldsWhatTheApiNamesAndNothingElse() {
        polls(done());
        ask();
        JsonNode body = Json.read(server.asked().getFirst().body()).orElseThrow();
        assertThat(body.properties())
                .extracting(member -> member.getKey())
                .containsExactly("model", "prompt", "width", "height", "count");
        assertThat(body.path("width").asInt()).isEqualTo(1024);
        assertThat(body.path("height").asInt()).isEqualTo(576);
        assertThat(body.path("prompt").asText())
                .isEqualTo(Samples.brief().prompts().all().get(Boldness.EDGY));
    }

    static Stream<Arguments> ordersThatFail() {
        return Stream.of(
                Arguments.of(401, "{\"error\":\"Invalid key\"}", new Failure.Auth(), 1),
                Arguments.of(403, "{}", new Failure.Auth(), 1),
                Arguments.of(402, "{\"message\":\"Insufficient credits\"}", new Failure.Quota(), 1),
                Arguments.of(
                        429, "{\"error\":{\"message\":\"slow down\"}}", new Failure.RateLimited(Optional.empty()), 1),
                Arguments.of(400, "{\"error\":\"INVALID_RESOLUTION\"}", new Failure.Rejected(400), 1),
                Arguments.of(400, "{\"error\":\"Unknown model\"}", new Failure.Gone(Supermachine.MODEL), 1),
                Arguments.of(404, "{\"message\":\"no such MODEL\"}", new Failure.Gone(Supermachine.MODEL), 1),
                Arguments.of(400, "{\"message\":\"NSFW prompt\"}", new Failure.Blocked("NSFW prompt"), 1),
                Arguments.of(
                        400,
                        "{\"message\":\"Your prompt was flagged as NSFW by our moderation model\"}",
                        new Failure.Blocked("nsfw"),
                        1),
                Arguments.of(404, "404 page not found", new Failure.Rejected(404), 1),
                Arguments.of(500, "oops", new Failure.Server(500), 2),
                Arguments.of(503, "", new Failure.Server(503), 2),
                Arguments.of(302, "", new Failure.Rejected(302), 1),
                Arguments.of(200, "{\"error\":\"something\"}", new Failure.BadOutput("no batch"), 1),
                Arguments.of(200, "{\"batchId\":\"x\"}", new Failure.BadOutput("no batch"), 1),
                Arguments.of(200, "<html>hi</html>", new Failure.BadOutput("no JSON"), 1),
                Arguments.of(200, "", new Failure.Transport(Heard.Cause.CUT_SHORT), 2));
    }

    @ParameterizedTest
    @MethodSource("ordersThatFail")
    void anOrderThatFailsIsNamedAndSentTwiceAtMost(int status, String body, Failure why, int requests) {
        order = Act.json(status, body);
        assertThat(failure()).isEqualTo(why);
        assertThat(server.asked()).hasSize(requests);
    }

    static Stream<Arguments> linesThatBreak() {
        return Stream.of(
                Arguments.of(Act.hangUp(), new Failure.Transport(Heard.Cause.CUT_SHORT)),
                Arguments.of(Act.cut(ACCEPTED), new Failure.Transport(Heard.Cause.CUT_SHORT)),
                Arguments.of(Act.garbage(), new Failure.Transport(Heard.Cause.CUT_SHORT)),
                Arguments.of(Act.silence(), new Failure.TimedOut()),
                Arguments.of(Act.stall(ACCEPTED), new Failure.TimedOut()),
                Arguments.of(Act.drip(ACCEPTED, Duration.ofMillis(50)), new Failure.TimedOut()));
    }

    @ParameterizedTest
    @MethodSource("linesThatBreak")
    void anOrderThatIsNotAnsweredEndsInTime(Act act, Failure why) {
        order = act;
        long start = System.nanoTime();
        assertThat(failure()).isEqualTo(why);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(server.asked()).hasSizeLessThanOrEqualTo(2);
    }

    static Stream<Arguments> jobsThatFail() {
        return Stream.of(
                Arguments.of(
                        "{\"items\":[{\"status\":\"failed\",\"error\":\"NSFW content detected\"}]}",
                        new Failure.Blocked("NSFW content detected")),
                Arguments.of(
                        "{\"items\":[{\"status\":\"FAILED\"}]}",
                        new Failure.BadOutput("it failed to paint the picture")),
                Arguments.of(
                        "{\"items\":[{\"status\":\"completed\"}]}",
                        new Failure.BadOutput("a picture without an address")));
    }

    @ParameterizedTest
    @MethodSource("jobsThatFail")
    void aJobThatFailsIsNotAskedAboutAgain(String body, Failure why) {
        polls(Act.json(200, body));
        assertThat(failure()).isEqualTo(why);
        assertThat(server.asked()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("statusesToWaitAt")
    void whateverIsNotDoneIsWaitedForUntilPatienceEnds(String body) {
        polls(Act.json(200, body));
        long start = System.nanoTime();
        assertThat(failure()).isEqualTo(new Failure.TimedOut());
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(1_400), Duration.ofSeconds(4));
    }

    static Stream<String> statusesToWaitAt() {
        return Stream.of(
                "{\"items\":[{\"status\":\"SOMETHING_NEW\"}]}",
                "{\"items\":[{\"batchId\":999,\"status\":\"completed\",\"url\":\"http://127.0.0.1/other.jpg\"}]}",
                "{\"items\":{\"a\":[]}}",
                "{}");
    }

    @Test
    void aBrokenPollIsForgiven() {
        polls(Act.json(200, PROCESSING), Act.json(503, "{}"), Act.json(200, NOTHING), Act.hangUp(), done());
        assertThat(ask()).isInstanceOf(Outcome.Ok.class);
    }

    @Test
    void aProviderThatRestsLongerThanThereIsTimeIsLeft() {
        polls(Act.json(429, "{}"));
        long start = System.nanoTime();
        assertThat(failure()).isEqualTo(new Failure.RateLimited(Optional.empty()));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(server.asked()).hasSize(2);
        assertThat(failure()).isInstanceOf(Failure.Resting.class);
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void threeBrokenPollsInARowAreNotForgiven() {
        List<Outcome<SupermachineAnswers.Stage>> answers = List.of(
                Outcome.failed(new Failure.Server(500)),
                Outcome.failed(new Failure.TimedOut()),
                Outcome.ok(new SupermachineAnswers.Stage.Waiting()),
                Outcome.failed(new Failure.Crowded()),
                Outcome.failed(new Failure.Server(500)),
                Outcome.failed(new Failure.Crowded()),
                Outcome.failed(new Failure.TimedOut()),
                Outcome.failed(new Failure.Resting(Samples.NOW)),
                Outcome.failed(new Failure.Server(502)));
        Iterator<Outcome<SupermachineAnswers.Stage>> next = answers.iterator();
        Vigil vigil = new Vigil(QUICK, InstantSource.fixed(Samples.NOW), Turn.of(Duration.ofSeconds(9)));
        assertThat(vigil.keep(next::next)).isEqualTo(Outcome.failed(new Failure.Server(502)));
        assertThat(next.hasNext()).isFalse();
    }

    @Test
    void aPollThatLosesTheKeyEndsTheJob() {
        polls(Act.json(401, "{}"));
        assertThat(failure()).isEqualTo(new Failure.Auth());
        assertThat(painter.standing()).isInstanceOf(Standing.Out.class);
        assertThat(failure()).isEqualTo(new Failure.Out(new Failure.Auth()));
        assertThat(server.asked()).hasSize(2);
    }

    static Stream<Arguments> picturesThatAreNone() {
        return Stream.of(
                Arguments.of(Act.answer(200, "text/html", "<!doctype html><html>"), "html"),
                Arguments.of(Act.answer(200, "image/jpeg", Samples.black()), "nearly_black"),
                Arguments.of(Act.answer(200, "image/jpeg", Samples.jpeg(512, 512)), "wrong_size"),
                Arguments.of(Act.answer(302, "text/html", "", "Location: http://10.0.0.1/x.png"), "private_address"),
                Arguments.of(
                        Act.answer(302, "text/html", "", "Location: http://169.254.169.254/latest"), "private_address"),
                Arguments.of(Act.answer(200, "image/png", bomb()), "too_many_pixels"),
                Arguments.of(Act.answer(404, "text/plain", "gone"), "status"),
                Arguments.of(Act.answer(530, "text/plain", "error code: 1033"), "status"));
    }

    @ParameterizedTest
    @MethodSource("picturesThatAreNone")
    void whatIsNoPictureIsRefused(Act act, String word) {
        polls(done());
        picture = act;
        assertThat(failure())
                .isInstanceOfSatisfying(
                        Failure.BadOutput.class, why -> assertThat(why.what()).startsWith(word));
        assertThat(server.asked()).hasSizeLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("addressesThatLeadInside")
    void anAddressThatLeadsInsideIsNotGoneTo(String url) {
        polls(done(url));
        assertThat(failure()).isInstanceOf(Failure.BadOutput.class);
        assertThat(server.asked()).hasSize(2);
    }

    static Stream<String> addressesThatLeadInside() {
        return Stream.of(
                "http://10.0.0.7/x.jpg", "http://[::1]/x.jpg", "file:///etc/passwd", "http://user@127.0.0.1/", "x y");
    }

    @Test
    void aPictureThatComesTwiceForOtherWordsIsAPlaceholder() {
        polls(done());
        assertThat(ask()).isInstanceOf(Outcome.Ok.class);
        Brief other = new Brief(Samples.brief().prompts(), 99, Optional.empty());
        Outcome<Artwork> second = painter.ask(other, Turn.of(Duration.ofSeconds(10)));
        assertThat(((Outcome.Failed<Artwork>) second).why())
                .isEqualTo(new Failure.BadOutput("placeholder, the same file as for another prompt"));
    }

    @Test
    void anUnknownModelIsLeftAloneForADay() {
        order = Act.json(404, "{\"error\":\"model not found\"}");
        ask();
        assertThat(painter.standing())
                .isEqualTo(new Standing.Out(
                        new Failure.Gone(Supermachine.MODEL), Optional.of(Samples.NOW.plus(Duration.ofDays(1)))));
    }

    @Test
    void noMinuteHasMoreThanTenRequests() {
        // One request a window: a minute, wherever it begins, meets at most one window more than it is long.
        Duration window =
                Duration.ofMinutes(1).dividedBy(Supermachine.rules().pace().perMinute());
        assertThat(Supermachine.rules().pace().burst()).isEqualTo(1);
        assertThat(Duration.ofMinutes(1).dividedBy(window) + 1).isLessThanOrEqualTo(10);
    }

    @Test
    void picturesAreAskedAboutAfterSevenTwelveAndThenEveryTenSeconds() {
        ArrayDeque<Long> at = new ArrayDeque<>(List.of(0L));
        for (int i = 0; i < 4; i++) {
            at.add(at.getLast() + Rhythm.OF_THE_HOUSE.pause(i).toSeconds());
        }
        assertThat(at).containsExactly(0L, 7L, 12L, 22L, 32L);
    }

    @Test
    void aKeyIsTriedForNothing() {
        assertThat(new Probe(wire).send(Supermachine.probe(server.base(), Samples.SECRET), Duration.ofSeconds(5)))
                .isEqualTo(new Probe.Finding.Fine());
        assertThat(server.asked()).extracting(Asked::path).containsExactly("/v1/user");
    }

    private static byte[] bomb() {
        byte[] png = Samples.file(Samples.scene(64, 48, 0), "png");
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, 30_000).putInt(20, 30_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }
}
