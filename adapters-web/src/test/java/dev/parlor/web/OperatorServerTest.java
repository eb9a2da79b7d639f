package dev.parlor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.MoneyFlow;
import dev.parlor.core.money.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorServerTest {
    private static final Currency CHIPS = new Currency("chips");

    private final List<MoneyFlow> books = new CopyOnWriteArrayList<>();
    private final List<HealthCheck> checks = new ArrayList<>();
    private final Metrics metrics = new Metrics(() -> books);
    private final HttpClient client = HttpClient.newHttpClient();
    private AutoCloseable running = () -> {};
    private int port;

    @AfterEach
    void stop() throws Exception {
        client.close();
        running.close();
        metrics.close();
    }

    @Test
    void metricsShowFaucetsSinksTheMachineAndGauges() throws IOException, InterruptedException {
        books.add(new MoneyFlow(CHIPS, Reason.GRANT, BigInteger.valueOf(1_500), BigInteger.ZERO));
        books.add(new MoneyFlow(CHIPS, Reason.FEE, BigInteger.ZERO, BigInteger.valueOf(42)));
        metrics.gauge("parlor.due.lag.seconds", "How late the latest due step is.", () -> 1.5);
        start();

        HttpResponse<String> response = get("/metrics");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        assertThat(response.body())
                .contains(
                        "parlor_faucet_total{currency=\"chips\",reason=\"grant\"} 1500.0\n",
                        "parlor_sink_total{currency=\"chips\",reason=\"fee\"} 42.0\n",
                        "parlor_due_lag_seconds 1.5\n",
                        "jvm_memory_used_bytes{",
                        "process_uptime_seconds ");
    }

    @Test
    void theBooksAreNotReadForEveryCaller() throws IOException, InterruptedException {
        AtomicInteger readings = new AtomicInteger();
        try (Metrics counted = new Metrics(() -> {
                    readings.incrementAndGet();
                    return List.of();
                });
                OperatorServer server = OperatorServer.start("127.0.0.1", 0, counted, List.of())) {
            port = server.port();
            for (int i = 0; i < 20; i++) {
                get("/metrics");
            }
        }
        assertThat(readings).hasValue(1);
    }

    @Test
    void numbersWhoseLabelsTurnUpLaterAreShownFromThenOnAndGrow() throws IOException, InterruptedException {
        List<Metrics.Counted> counts = new CopyOnWriteArrayList<>();
        metrics.counters("parlor.show.requests", "What became of each wish.", () -> counts);
        start();
        assertThat(get("/metrics").body()).doesNotContain("parlor_show_requests");
        counts.add(new Metrics.Counted(Map.of("provider", "nvidia", "result", "timed_out"), 2));
        assertThat(get("/metrics").body())
                .contains("parlor_show_requests_total{provider=\"nvidia\",result=\"timed_out\"} 2.0\n");
        counts.set(0, new Metrics.Counted(Map.of("result", "timed_out", "provider", "nvidia"), 3));
        System.gc();
        assertThat(get("/metrics").body())
                .contains("parlor_show_requests_total{provider=\"nvidia\",result=\"timed_out\"} 3.0\n");
    }

    @Test
    void booksThatCannotBeReadAreCountedAndHideNothingElse() throws IOException, InterruptedException {
        try (Metrics broken = new Metrics(() -> {
                    throw new IllegalStateException("password=hunter2");
                });
                OperatorServer server = OperatorServer.start("127.0.0.1", 0, broken, List.of())) {
            port = server.port();
            HttpResponse<String> response = get("/metrics");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body())
                    .contains("parlor_books_failures_total 1.0\n", "process_uptime_seconds ")
                    .doesNotContain("hunter2");
        }
    }

    @Test
    void healthIsUpWhenEverythingIs() throws IOException, InterruptedException {
        checks.add(new HealthCheck("database", () -> new Health.Up("answers in 1 ms")));
        start();

        HttpResponse<String> response = get("/health");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo("{\"status\":\"up\",\"checks\":[{\"name\":\"database\",\"status\":\"up\","
                        + "\"says\":\"answers in 1 ms\"}]}\n");
    }

    @Test
    void oneSickOrSilentPartMakesItDownWithoutSayingTooMuch() throws IOException, InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        checks.add(new HealthCheck("disk", () -> new Health.Up("3 GiB free")));
        checks.add(new HealthCheck("database", () -> {
            throw new IllegalStateException("password=hunter2");
        }));
        checks.add(new HealthCheck("gateway", () -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Health.Up("too late");
        }));
        start();

        HttpResponse<String> response = get("/health");

        assertThat(response.statusCode()).isEqualTo(503);
        JsonNode body = new ObjectMapper().readTree(response.body());
        assertThat(body.get("status").asText()).isEqualTo("down");
        assertThat(body.get("checks").findValuesAsText("status")).containsExactly("up", "down", "down");
        assertThat(body.get("checks").findValuesAsText("says"))
                .containsExactly("3 GiB free", "the check itself failed; the log says why", "no answer within 2 s");
        assertThat(response.body()).doesNotContain("hunter2");
    }

    @Test
    void headGetsTheHeadAlone() throws IOException, InterruptedException {
        start();
        for (String path : List.of("/metrics", "/health")) {
            HttpResponse<String> response =
                    send(HttpRequest.newBuilder(uri(path)).HEAD());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void otherMethodsAreRefused(String method) throws IOException {
        start();
        String answer = raw(method + " /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 405 ").doesNotContain("Jetty", "Javalin", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/metrics/..",
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/health/../../etc/passwd",
                "/metrics;x=1",
                "//metrics",
                "/HEALTH",
                "/webjars/x",
                "/health%00",
            })
    void nothingElseIsThere(String path) throws IOException {
        start();
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(answer)
                .matches("(?s)HTTP/1.1 (404|400) .*")
                .doesNotContain("Jetty", "Javalin", "Exception", "root:", "\tat ", "<html");
    }

    @Test
    void aBodyOnGetIsNeitherReadNorTaken() throws IOException {
        start();
        assertThat(raw("GET /health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello"))
                .startsWith("HTTP/1.1 200 ");
        assertThat(raw("POST /health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000000\r\n\r\n"))
                .matches("(?s)HTTP/1.1 (405|413) .*");
    }

    @Test
    void ahugeOrBrokenHeadIsRefusedInBareWords() throws IOException {
        start();
        List<String> requests = List.of(
                "GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n",
                "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /health HTTP/1.1\r\n" + "X: y\r\n".repeat(5_000) + "\r\n",
                "GET /health HTTP/1.1\r\n\r\n",
                "\u0016\u0003\u0001\u0002 nonsense\r\n\r\n",
                "GET /health HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc");
        for (String request : requests) {
            assertThat(raw(request))
                    .matches("(?s)HTTP/1.1 4\\d\\d .*")
                    .doesNotContain("Jetty", "Javalin", "Exception", "\tat ", "<html");
        }
    }

    @Test
    void aCallerWhoDripsItsRequestIsCutOff() throws IOException, InterruptedException {
        start();
        long begin = System.nanoTime();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write("GET /health HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
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
        assertThat((System.nanoTime() - begin) / 1e9).isCloseTo(10, within(3.0));
        assertThat(raw("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")).startsWith("HTTP/1.1 200 ");
    }

    private void start() {
        OperatorServer server = OperatorServer.start("127.0.0.1", 0, metrics, checks);
        running = server;
        port = server.port();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return read(socket.getInputStream());
        }
    }

    /** What came before the connection was closed or broken. */
    private static String read(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[8_192];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                answer.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException e) {
            // The server closed without reading all that was sent.
        }
        return answer.toString();
    }
}
