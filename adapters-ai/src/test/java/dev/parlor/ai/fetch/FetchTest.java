package dev.parlor.ai.fetch;

import static dev.parlor.ai.fetch.ScriptedServer.ok;
import static dev.parlor.ai.fetch.ScriptedServer.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.fetch.Fetched.Accepted;
import dev.parlor.ai.fetch.Fetched.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTest {

    /** Time enough on a busy machine. */
    private static final Duration TIME = Duration.ofSeconds(20);

    /** Time for what is meant to take too long. */
    private static final Duration SHORT = Duration.ofMillis(700);

    private static final String OK = "HTTP/1.1 200 OK\r\n";

    /** All hosts live here, except those that are addresses themselves. */
    private static final Resolver LOOPBACK = host ->
            host.matches("[0-9.]+|.*:.*") ? Resolver.system().resolve(host) : List.of(InetAddress.getLoopbackAddress());

    @Test
    void aPictureIsFetchedByItsAddressWithoutTellingMoreThanNeeded() throws IOException {
        try (ScriptedServer server = new ScriptedServer((path, out) -> ok(out, Pictures.png()))) {
            assertThat(gate(LOOPBACK).fetch(url(server, "/a%20b?x=1#part"), TIME))
                    .isInstanceOf(Accepted.class);

            assertThat(server.requests())
                    .containsExactly("GET /a%20b?x=1 HTTP/1.1\nHost: pictures.test:" + server.port()
                            + "\nUser-Agent: Parlor\nAccept: image/png, image/jpeg, image/gif;q=0.8"
                            + "\nAccept-Encoding: identity\nConnection: close\n");
        }
    }

    static Stream<Arguments> answersThatAreAPicture() {
        byte[] png = Pictures.png();
        return Stream.of(
                script(out -> {
                    write(out, OK + "Content-Type: text/html\r\n\r\n");
                    out.write(png);
                }),
                script(out -> {
                    write(out, "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + OK + "\r\n");
                    out.write(png);
                }),
                script(out -> {
                    write(out, "HTTP/1.0 200 \nContent-Length:" + png.length + "\n\n");
                    out.write(png);
                }),
                script(out -> {
                    write(out, OK + "Transfer-Encoding: Chunked\r\n\r\n");
                    for (byte octet : png) {
                        write(out, "1;note=x\r\n");
                        out.write(octet);
                        write(out, "\r\n");
                    }
                    write(out, "0\r\n\r\n");
                }));
    }

    @ParameterizedTest
    @MethodSource("answersThatAreAPicture")
    void everyFramingOfABodyIsRead(ScriptedServer.Script script) throws IOException {
        assertThat(fetched(script)).isInstanceOf(Accepted.class);
    }

    static Stream<Arguments> answersThatAreNone() {
        byte[] png = Pictures.png();
        return Stream.of(
                refused(Cause.CUT_SHORT, out -> {}),
                refused(Cause.CUT_SHORT, out -> write(out, "HTTP/1.1 200")),
                refused(Cause.MALFORMED_ANSWER, out -> write(out, "SSH-2.0-OpenSSH_9.6\r\n")),
                refused(Cause.MALFORMED_ANSWER, out -> write(out, "HTTP/1.1 200 OK\r\n folded: x\r\n\r\n")),
                refused(Cause.MALFORMED_ANSWER, out -> write(out, "HTTP/1.1 102 \r\n\r\n".repeat(9))),
                refused(Cause.STATUS, out -> write(out, "HTTP/1.1 404 Not Found\r\n\r\n")),
                refused(Cause.STATUS, out -> write(out, "HTTP/1.1 530 \r\n\r\nerror code: 1033")),
                refused(Cause.STATUS, out -> write(out, "HTTP/1.1 206 Partial\r\n\r\n")),
                refused(Cause.TOO_LARGE, out -> write(out, OK + "X: " + "x".repeat(20_000))),
                refused(Cause.TOO_LARGE, out -> forever(out, OK, "X: y\r\n")),
                refused(Cause.TOO_LARGE, out -> write(out, OK + "Content-Length: 999999999999\r\n\r\n")),
                refused(Cause.TOO_LARGE, out -> forever(out, OK + "\r\n", "x".repeat(8192))),
                refused(
                        Cause.TOO_LARGE,
                        out -> forever(
                                out,
                                OK + "Transfer-Encoding: chunked\r\n\r\n",
                                "1000\r\n" + "x".repeat(4096) + "\r\n")),
                refused(
                        Cause.TOO_LARGE,
                        out -> forever(
                                out, OK + "Transfer-Encoding: chunked\r\n\r\n", "1;" + "y".repeat(9999) + "\r\nx\r\n")),
                refused(Cause.MALFORMED_ANSWER, out -> write(out, OK + "Content-Length: -1\r\n\r\n")),
                refused(
                        Cause.MALFORMED_ANSWER,
                        out -> write(out, OK + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!")),
                refused(
                        Cause.MALFORMED_ANSWER,
                        out -> write(out, OK + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n")),
                refused(Cause.MALFORMED_ANSWER, out -> write(out, OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\n")),
                refused(
                        Cause.MALFORMED_ANSWER,
                        out -> write(out, OK + "Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n")),
                refused(Cause.CUT_SHORT, out -> write(out, OK + "Transfer-Encoding: chunked\r\n\r\n9\r\nabc")),
                refused(Cause.ENCODED_BODY, out -> write(out, OK + "Transfer-Encoding: gzip, chunked\r\n\r\n")),
                refused(Cause.ENCODED_BODY, out -> write(out, OK + "Content-Encoding: gzip\r\n\r\n")),
                refused(Cause.CUT_SHORT, out -> {
                    write(out, OK + "Content-Length: 100000\r\n\r\n");
                    out.write(png);
                }),
                refused(Cause.BROKEN_PICTURE, out -> {
                    write(out, OK + "Content-Length: 60\r\n\r\n");
                    out.write(png);
                }),
                refused(Cause.BROKEN_PICTURE, out -> {
                    write(out, OK + "\r\n");
                    out.write(png, 0, png.length / 2);
                }),
                refused(Cause.EMPTY, out -> write(out, OK + "Content-Length: 0\r\n\r\n")),
                refused(Cause.EMPTY, out -> write(out, OK + "Content-Type: image/png\r\n\r\n")),
                refused(Cause.HTML, out -> write(out, OK + "Content-Type: image/png\r\n\r\n<!doctype html><html>")),
                refused(Cause.TOO_MANY_PIXELS, out -> ok(out, Pictures.pngThatDeclares(30_000, 30_000))),
                refused(Cause.TOO_SLOW, out -> Thread.sleep(5000)),
                refused(Cause.TOO_SLOW, out -> dripping(out, OK + "X-Slow: " + "x".repeat(4000))),
                refused(Cause.TOO_SLOW, out -> dripping(out, OK + "\r\n" + "x".repeat(4000))));
    }

    @ParameterizedTest
    @MethodSource("answersThatAreNone")
    void everyMisbehaviourIsRefusedByItsNameInTime(Cause cause, ScriptedServer.Script script) throws IOException {
        Duration time = cause == Cause.TOO_SLOW ? SHORT : TIME;
        long start = System.nanoTime();
        Fetched fetched = fetched(script, time);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(time.plusSeconds(2));
        assertRefused(fetched, cause);
    }

    @Test
    void redirectsAreFollowedThreeTimesAndNoMore() throws IOException {
        try (ScriptedServer server = new ScriptedServer((path, out) -> countdown(path, out))) {
            assertThat(gate(LOOPBACK).fetch(url(server, "/3"), TIME)).isInstanceOf(Accepted.class);
            assertThat(server.requests()).hasSize(4);
            assertThat(gate(LOOPBACK).fetch(url(server, "/4"), TIME))
                    .isEqualTo(new Refused(Cause.TOO_MANY_REDIRECTS, "more than 3"));
            assertThat(server.requests()).hasSize(8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.1/, PRIVATE_ADDRESS",
        "http://169.254.169.254/latest/meta-data, PRIVATE_ADDRESS",
        "//192.168.0.1/x, PRIVATE_ADDRESS",
        "http://[fd00::1]/x, PRIVATE_ADDRESS",
        "http://2130706434/, PRIVATE_ADDRESS",
        "ftp://pictures.test/, NOT_HTTPS",
        "file:///etc/passwd, NOT_HTTPS",
        "http://me:word@pictures.test/, USER_INFO",
        "http://pictures.test:22/, BAD_PORT",
        "http:///x, NOT_A_URL",
        "http://a b/, NOT_A_URL",
    })
    void everyRedirectIsJudgedAnew(String place, Cause cause) throws IOException {
        Fetched fetched = fetched((path, out) -> write(out, "HTTP/1.1 302 \r\nLocation: " + place + "\r\n\r\n"));
        assertRefused(fetched, cause);
    }

    @Test
    void aRedirectWithoutAPlaceIsMalformed() throws IOException {
        assertThat(fetched((path, out) -> write(out, "HTTP/1.1 301 Moved\r\n\r\n")))
                .isEqualTo(new Refused(Cause.MALFORMED_ANSWER, "a redirect without a place"));
    }

    @Test
    void aHostIsLookedUpOnceSoThatRebindingFindsNothingToRebind() throws IOException {
        AtomicInteger lookups = new AtomicInteger();
        Resolver rebinding = host ->
                List.of(InetAddress.getByName(lookups.getAndIncrement() == 0 ? "127.0.0.1" : "169.254.169.254"));
        try (ScriptedServer server = new ScriptedServer((path, out) -> ok(out, Pictures.png()))) {
            assertThat(gate(rebinding).fetch(url(server, "/"), TIME)).isInstanceOf(Accepted.class);
            assertThat(lookups).hasValue(1);
        }
    }

    @Test
    void onePrivateAddressAmongPublicOnesRefusesTheHost() throws IOException {
        Resolver mixed = host -> List.of(InetAddress.getLoopbackAddress(), InetAddress.getByName("10.1.2.3"));
        try (ScriptedServer server = new ScriptedServer((path, out) -> ok(out, Pictures.png()))) {
            assertThat(gate(mixed).fetch(url(server, "/"), TIME))
                    .isEqualTo(new Refused(Cause.PRIVATE_ADDRESS, "pictures.test, RFC 1918: private"));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aHangingNameServerIsLeftAtTheDeadline() {
        Resolver hanging = host -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        };
        assertThat(gate(hanging).fetch("http://pictures.test/", Duration.ofMillis(100)))
                .isEqualTo(new Refused(Cause.TOO_SLOW, "looking up pictures.test"));
    }

    @Test
    void hostsWithoutAddressAndPortsWithoutServerAreNamed() throws IOException {
        Resolver none = host -> {
            throw new UnknownHostException(host);
        };
        assertThat(gate(none).fetch("http://pictures.test/", TIME))
                .isEqualTo(new Refused(Cause.UNKNOWN_HOST, "pictures.test"));
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThat(gate(LOOPBACK).fetch("http://pictures.test:" + closed, TIME))
                .isEqualTo(new Refused(Cause.NO_CONNECTION, "none of its addresses answered"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://pictures.test/, NOT_HTTPS",
        "ipfs://QmXyz, NOT_HTTPS",
        "data:image/png;base64;AAAA, NOT_HTTPS",
        "pictures.test/x.png, NOT_HTTPS",
        "'', NOT_HTTPS",
        "https://user@pictures.test/, USER_INFO",
        "https://@pictures.test/, USER_INFO",
        "https://pictures.test:8443/, BAD_PORT",
        "https://pictures.test:22/, BAD_PORT",
        "https:///x, NOT_A_URL",
        "https:x, NOT_A_URL",
        "https://a_b.test/, NOT_A_URL",
        "https://pictures.test./, NOT_A_URL",
        "https://pict\u00fcres.test/, NOT_A_URL",
        "https://127.0.0.1/, PRIVATE_ADDRESS",
        "https://localhost/, PRIVATE_ADDRESS",
        "https://[::1]/, PRIVATE_ADDRESS",
        "https://[::ffff:10.0.0.1]/, PRIVATE_ADDRESS",
        "https://2130706433/, PRIVATE_ADDRESS",
    })
    void theHousesRulesRefuseBeforeAnyConnection(String url, Cause cause) {
        assertRefused(PictureGate.ofHouse().fetch(url, TIME), cause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://a/\r\nHost: b", "https://a/ b", "https://a\u0000b/", "https://[zz]/", "https://a/%zz"})
    void textsThatAreNoUrlNeverMakeItThrow(String url) {
        assertRefused(PictureGate.ofHouse().fetch(url, TIME), Cause.NOT_A_URL);
    }

    @Test
    void aRefusalTellsNothingOfThePathOrTheQuery() throws IOException {
        try (ScriptedServer server = new ScriptedServer(
                (path, out) -> write(out, "HTTP/1.1 302 \r\nLocation: http://10.0.0.1/?key=sk_secret\r\n\r\n"))) {
            assertThat(gate(LOOPBACK)
                            .fetch(url(server, "/?key=sk_secret"), TIME)
                            .toString())
                    .contains("10.0.0.1")
                    .doesNotContain("secret");
        }
    }

    @Test
    void noTimeIsTooSlow() {
        assertThat(gate(LOOPBACK).fetch("http://pictures.test:1/", Duration.ZERO))
                .isInstanceOf(Refused.class);
    }

    private static Fetched fetched(ScriptedServer.Script script) throws IOException {
        return fetched(script, TIME);
    }

    private static Fetched fetched(ScriptedServer.Script script, Duration time) throws IOException {
        try (ScriptedServer server = new ScriptedServer(script)) {
            return gate(LOOPBACK).fetch(url(server, "/"), time);
        }
    }

    /** Goes by http as well, to every port but that of SSH, and to 127.0.0.1 beside what is public. */
    private static PictureGate gate(Resolver resolver) {
        Rules rules = new Rules(
                scheme -> scheme.startsWith("http"),
                port -> port != 22,
                address -> address.getHostAddress().equals("127.0.0.1")
                        ? Optional.empty()
                        : PublicInternet.objection(address),
                (SSLSocketFactory) SSLSocketFactory.getDefault());
        return new PictureGate(Limits.standard(), Placeholders.known(), resolver, rules);
    }

    private static String url(ScriptedServer server, String path) {
        return "http://pictures.test:" + server.port() + path;
    }

    /** Redirects from each number to the one below it, and shows a picture at zero. */
    private static void countdown(String path, OutputStream out) throws IOException {
        int left = Integer.parseInt(path.substring(1));
        if (left == 0) {
            ok(out, Pictures.png());
        } else {
            write(out, "HTTP/1.1 307 \r\nLocation: " + (left - 1) + "\r\n\r\n");
        }
    }

    private static void forever(OutputStream out, String start, String then) throws IOException {
        write(out, start);
        while (true) {
            write(out, then);
        }
    }

    private static void dripping(OutputStream out, String text) throws IOException, InterruptedException {
        for (int i = 0; i < text.length(); i++) {
            write(out, text.substring(i, i + 1));
            Thread.sleep(20);
        }
    }

    /** What a server says whatever it is asked for. */
    private interface Say {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    private static Arguments script(Say say) {
        ScriptedServer.Script script = (path, out) -> say.to(out);
        return Arguments.of(script);
    }

    private static Arguments refused(Cause cause, Say say) {
        ScriptedServer.Script script = (path, out) -> say.to(out);
        return Arguments.of(cause, script);
    }

    private static void assertRefused(Fetched fetched, Cause cause) {
        assertThat(fetched)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.cause()).as(refused.detail()).isEqualTo(cause));
    }
}
