package dev.parlor.ai.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    private static final Secret KEY = new Secret("nvapi-0123456789");
    private static final Duration PLENTY = Duration.ofSeconds(20);
    private static final Duration LITTLE = Duration.ofMillis(400);
    private static final String BODY = "{\"text\":\"" + "x".repeat(200) + "\"}";

    private final Wire wire = new Wire();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void whatIsSentArrivesAndWhatIsAnsweredComesBack() {
        try (Troublemaker server = Troublemaker.playing(Act.json(201, "{\"a\":1}", "X-Some: thing"))) {
            Request request = Request.post(server.base(), "/chat", "{}".getBytes(StandardCharsets.UTF_8))
                    .bearer(KEY);
            Answer answer = (Answer) send(request, PLENTY);

            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.text()).isEqualTo("{\"a\":1}");
            assertThat(answer.header("x-some")).contains("thing");
            assertThat(answer.mediaType()).isEqualTo("application/json");
            Asked asked = server.asked().getFirst();
            assertThat(asked.method() + " " + asked.path() + " " + asked.body()).isEqualTo("POST /v1/chat {}");
            assertThat(asked.headers())
                    .containsEntry("authorization", "Bearer nvapi-0123456789")
                    .containsEntry("content-type", "application/json")
                    .doesNotContainKey("upgrade");
        }
    }

    @Test
    void aBodyThatStallsEndsWithTheDeadline() {
        assertSilence(Act.stall(BODY), LITTLE, Heard.Cause.TOO_SLOW);
    }

    @Test
    void aBodyThatDripsEndsWithTheDeadline() {
        assertSilence(Act.drip(BODY, Duration.ofMillis(50)), LITTLE, Heard.Cause.TOO_SLOW);
    }

    @Test
    void aServerThatNeverAnswersEndsWithTheDeadline() {
        assertSilence(Act.silence(), LITTLE, Heard.Cause.TOO_SLOW);
    }

    @Test
    void anAnswerThatBreaksOffIsNone() {
        assertSilence(Act.cut(BODY), PLENTY, Heard.Cause.CUT_SHORT);
        assertSilence(Act.hangUp(), PLENTY, Heard.Cause.CUT_SHORT);
        assertSilence(Act.garbage(), PLENTY, Heard.Cause.CUT_SHORT);
    }

    @Test
    void aBodyBeyondTheLimitIsNotRead() {
        assertSilence(Act.json(200, "x".repeat(5_000)), PLENTY, Heard.Cause.TOO_LARGE);
    }

    @Test
    void aServerThatIsNotThereIsNoConnection() {
        Troublemaker server = Troublemaker.playing(Act.silence());
        server.close();

        assertThat(send(Request.get(server.base(), "/models"), PLENTY))
                .isEqualTo(new Heard.Silence(Heard.Cause.NO_CONNECTION));
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (Troublemaker elsewhere = Troublemaker.playing(Act.json(200, "{}"));
                Troublemaker server =
                        Troublemaker.playing(Act.json(302, "", "Location: " + elsewhere.base() + "/v1/x"))) {
            Answer answer = (Answer) send(Request.get(server.base(), "/models").bearer(KEY), PLENTY);

            assertThat(answer.status()).isEqualTo(302);
            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    @Test
    void a401IsAnAnswerAlsoWithoutAChallenge() {
        try (Troublemaker server = Troublemaker.playing(Act.json(401, "{}"))) {
            assertThat(((Answer) send(Request.get(server.base(), "/models"), PLENTY)).status())
                    .isEqualTo(401);
        }
    }

    @Test
    void nobodyIsAskedAfterTheDeadline() {
        try (Troublemaker server = Troublemaker.playing(Act.json(200, "{}"))) {
            assertThat(send(Request.get(server.base(), "/models"), Duration.ZERO))
                    .isEqualTo(new Heard.Silence(Heard.Cause.TOO_SLOW));
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void whoIsInterruptedStopsWaiting() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        try (Troublemaker server = new Troublemaker(request -> {
            asked.countDown();
            return Act.silence();
        })) {
            boolean[] marked = new boolean[1];
            Thread thread = Thread.ofVirtual().start(() -> {
                send(Request.get(server.base(), "/models"), PLENTY);
                marked[0] = Thread.currentThread().isInterrupted();
            });
            asked.await();
            thread.interrupt();
            thread.join(PLENTY);

            assertThat(thread.isAlive()).isFalse();
            assertThat(marked[0]).isTrue();
        }
    }

    @Test
    void nothingThatIsPrintedHoldsAKeyOrAPath() {
        Request request = Request.post(
                        Base.secure("https://api.example.org/v1"),
                        "/hidden?q=1",
                        "body".getBytes(StandardCharsets.UTF_8))
                .bearer(KEY)
                .with("x-goog-api-key", KEY);

        assertThat(request).hasToString("POST https://api.example.org");
        assertThat(KEY).hasToString("******");
        assertThat(new Answer(200, Map.of(), new byte[3])).hasToString("200 with 3 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "ftp://example.org",
                "example.org",
                "https://user:word@example.org",
                "https://example.org/?key=nvapi-1",
                "https://example.org/#x",
                "https://",
                "https:// /",
                ""
            })
    void theAddressOfAServiceIsHttpsWithoutSecretsInIt(String address) {
        assertThatThrownBy(() -> Base.secure(address))
                .isInstanceOf(IllegalArgumentException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("word", "nvapi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line\nbreak", "café"})
    void aKeyIsWhatAHeaderCanCarry(String key) {
        assertThatThrownBy(() -> new Secret(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A key must be printable ASCII without blanks");
    }

    private void assertSilence(Act act, Duration time, Heard.Cause cause) {
        try (Troublemaker server = Troublemaker.playing(act)) {
            long start = System.nanoTime();
            assertThat(send(Request.post(server.base(), "/chat", new byte[2]), time))
                    .isEqualTo(new Heard.Silence(cause));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(time.plusSeconds(3));
            assertThat(server.asked()).hasSize(1);
        }
    }

    private Heard send(Request request, Duration time) {
        return wire.send(request, 1_000, Deadline.in(time));
    }
}
