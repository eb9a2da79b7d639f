package dev.parlor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.show.InboxDesk;
import dev.parlor.core.show.InboxOutcome;
import dev.parlor.core.show.PaintJobId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class HookServerTest {
    private static final PaintJobId JOB = new PaintJobId("art-1");
    private static final String SECRET = "s-_3s-_3s-_3s-_3s-_3s-_3s-_3s-_3s-_3s-_3end";
    private static final String WRONG = "s-_3s-_3s-_3s-_3s-_3s-_3s-_3s-_3s-_3s-_3End";
    private static final String PATH = "/hooks/art/art-1/" + SECRET;
    private static final String NOT_FOUND = "Not Found\n";

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private volatile Instant time = Instant.parse("2026-11-21T20:00:00Z");
    private final InboxDesk desk = new InboxDesk(new MemoryTransactions(() -> time), () -> time);
    private final HookServer server = HookServer.start("127.0.0.1", 0, this::take);

    private InboxOutcome take(PaintJobId job, String secret, byte[] body) {
        InboxOutcome outcome = desk.call(job, secret);
        if (outcome instanceof InboxOutcome.Accepted) {
            bodies.add(new String(body, StandardCharsets.UTF_8));
        }
        return outcome;
    }

    @BeforeEach
    void expect() {
        desk.expect(JOB, Sha256.of(SECRET), Duration.ofMinutes(5));
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void stop() {
        server.close();
        root().detachAppender(log);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .allSatisfy(line -> assertThat(line).doesNotContain(SECRET, "/hooks/art/art"));
    }

    @Test
    void theCallThatIsWaitedForCountsAndSaysNothingBack() throws IOException {
        assertThat(post(PATH, "{\"batchID\":7}"))
                .startsWith("HTTP/1.1 204 ")
                .endsWith("\r\n\r\n")
                .doesNotContain("batchID");
        assertThat(bodies).containsExactly("{\"batchID\":7}");
    }

    @Test
    void whoeverHasNoCallToMakeGetsTheSameAnswer() throws IOException {
        String unknown = post("/hooks/art/art-2/" + SECRET, "{}");
        String wrong = post("/hooks/art/art-1/" + WRONG, "{}");
        assertThat(post(PATH, "{}")).startsWith("HTTP/1.1 204 ");
        String again = post(PATH, "{}");
        desk.expect(new PaintJobId("art-3"), Sha256.of(SECRET), Duration.ofMinutes(5));
        time = time.plus(Duration.ofMinutes(5));
        String late = post("/hooks/art/art-3/" + SECRET, "{}");

        assertThat(List.of(unknown, wrong, again, late))
                .allSatisfy(answer -> assertThat(answer)
                        .startsWith("HTTP/1.1 404 ")
                        .endsWith("\r\n\r\n" + NOT_FOUND)
                        .hasSameSizeAs(unknown));
        assertThat(bodies).containsExactly("{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/hooks/art",
                "/hooks/art/art-1",
                "/hooks/art/art-1/short",
                "/hooks/art/art-1/" + SECRET + "x",
                "/hooks/art/art-1/" + SECRET + "/",
                "/hooks/art/art-1/" + SECRET + "/more",
                "/hooks/art/art-1/" + SECRET + "?x=1",
                "/hooks/art//" + SECRET,
                "//hooks/art/art-1/" + SECRET,
                "/hooks/art/art-1;x=1/" + SECRET,
                "/hooks/art/%61rt-1/" + SECRET,
                "/hooks/art/x/../art-1/" + SECRET,
                "/HOOKS/art/art-1/" + SECRET,
                "/metrics",
                "/health",
            })
    void nothingElseIsThere(String path) throws IOException {
        assertThat(post(path, "{}"))
                .matches("(?s)HTTP/1.1 (404|400) .*")
                .endsWithIgnoringCase("\r\n\r\n" + NOT_FOUND)
                .doesNotContain("Jetty", "Javalin", "Exception", "<html");
        assertThat(bodies).isEmpty();
        assertThat(post(PATH, "{}")).startsWith("HTTP/1.1 204 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void onlyPostIsACall(String method) throws IOException {
        assertThat(raw(method + " " + PATH + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 404 ")
                .endsWith("\r\n\r\n" + NOT_FOUND);
        assertThat(bodies).isEmpty();
    }

    @Test
    void aBodyHasATypeALengthAndAnEnd() throws IOException {
        assertThat(raw(head(PATH, "text/plain", "Content-Length: 2") + "{}")).startsWith("HTTP/1.1 415 ");
        assertThat(raw(head(PATH, "application/json", "Transfer-Encoding: chunked") + "2\r\n{}\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 411 ");
        assertThat(raw(head(PATH, "application/json", "Content-Length: 65537") + "x".repeat(65_537)))
                .startsWith("HTTP/1.1 413 ");
        assertThat(raw(head(PATH, "application/json", "Content-Length: 99999999999")))
                .startsWith("HTTP/1.1 413 ");
        assertThat(bodies).isEmpty();
        assertThat(post(PATH, "x".repeat(65_536))).startsWith("HTTP/1.1 204 ");
    }

    @Test
    void aCallThatBreaksOffCanBeMadeAgain() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(bytes(head(PATH, "application/json", "Content-Length: 20") + "{\"ba"));
        }
        assertThat(post(PATH, "{}")).startsWith("HTTP/1.1 204 ");
        assertThat(bodies).containsExactly("{}");
    }

    @Test
    void aCallerWhoDripsIsCutOff() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(bytes(head(PATH, "application/json", "Content-Length: 60000")));
            boolean open = true;
            while (open && System.nanoTime() - begin < Duration.ofSeconds(20).toNanos()) {
                try {
                    out.write('x');
                    out.flush();
                    Thread.sleep(200);
                } catch (SocketException e) {
                    open = false;
                }
            }
            assertThat(open).isFalse();
        }
        assertThat((System.nanoTime() - begin) / 1e9).isCloseTo(5, within(2.5));
        assertThat(bodies).isEmpty();
        assertThat(post(PATH, "{}")).startsWith("HTTP/1.1 204 ");
    }

    @Test
    void ofAHundredCallsAtOnceOneCounts() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        List<Future<InboxOutcome>> outcomes = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<InboxOutcome> call = () -> {
                together.await();
                return take(JOB, SECRET, bytes("{}"));
            };
            IntStream.range(0, 100).forEach(i -> outcomes.add(callers.submit(call)));
            together.countDown();
        }
        assertThat(outcomes.stream().filter(outcome -> outcome.resultNow() instanceof InboxOutcome.Accepted))
                .hasSize(1);
    }

    @Test
    void ofManyCallsOverTheLineOneCountsAndNoMoreThanSixtyAreHeardInAMinute() throws Exception {
        List<Future<String>> answers = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(20)) {
            IntStream.range(0, 100).forEach(i -> answers.add(callers.submit(() -> post(PATH, "{}"))));
        }
        assertThat(bodies).containsExactly("{}");
        assertThat(answers.stream().filter(answer -> answer.resultNow().startsWith("HTTP/1.1 204 ")))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.resultNow().startsWith("HTTP/1.1 404 ")))
                .hasSize(59);
        assertThat(answers.stream().filter(answer -> answer.resultNow().startsWith("HTTP/1.1 429 ")))
                .hasSize(40);
    }

    @Test
    void aMinuteIsAnyMinute() {
        Pace pace = new Pace(2, Duration.ofSeconds(60));
        long second = Duration.ofSeconds(1).toNanos();
        assertThat(pace.admits(0)).isTrue();
        assertThat(pace.admits(59 * second)).isTrue();
        assertThat(pace.admits(59 * second)).isFalse();
        assertThat(pace.admits(60 * second)).isTrue();
        assertThat(pace.admits(118 * second)).isFalse();
        assertThat(pace.admits(119 * second)).isTrue();
    }

    @Test
    void aFaultBehindTheDoorShowsNothing() throws IOException {
        try (HookServer broken = HookServer.start("127.0.0.1", 0, (job, secret, body) -> {
            throw new IllegalStateException("the desk is on fire");
        })) {
            assertThat(raw(broken.port(), head(PATH, "application/json", "Content-Length: 2") + "{}"))
                    .startsWith("HTTP/1.1 500 ")
                    .doesNotContain("fire", "Exception");
        }
    }

    private String post(String path, String body) throws IOException {
        return raw(head(path, "application/json; charset=utf-8", "Content-Length: " + body.length()) + body);
    }

    private static String head(String path, String type, String length) {
        return "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type + "\r\n" + length + "\r\n\r\n";
    }

    private String raw(String request) throws IOException {
        return raw(server.port(), request);
    }

    private static String raw(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(15_000);
            try {
                socket.getOutputStream().write(bytes(request));
            } catch (SocketException e) {
                // The server refused before it had all; what it said can still be read.
            }
            return read(socket.getInputStream());
        }
    }

    /** What came before the connection was closed or broken. */
    private static String read(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        try {
            for (int c = in.read(); c >= 0; c = in.read()) {
                answer.append((char) c);
            }
        } catch (SocketException e) {
            // The server closed without reading all that was sent.
        }
        return answer.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
