package dev.parlor.ai.fetch;

import static dev.parlor.ai.fetch.ScriptedServer.ok;
import static dev.parlor.ai.fetch.ScriptedServer.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.fetch.Fetched.Accepted;
import dev.parlor.ai.fetch.Fetched.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Talks TLS with a server whose certificate, made for this run, is for pictures.test. */
@TestInstance(Lifecycle.PER_CLASS)
class TlsTest {

    private static final Duration TIME = Duration.ofSeconds(20);

    private final SSLContext context;

    TlsTest(@TempDir Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        context = TestCertificate.of("pictures.test", directory);
    }

    @Test
    void aPictureComesByHttpsAndTheServerIsToldTheHostItIsAskedFor() throws IOException {
        List<String> named = new CopyOnWriteArrayList<>();
        try (ScriptedServer server = server(named, (path, out) -> ok(out, Pictures.png()))) {
            assertThat(fetched("pictures.test", server.port(), context.getSocketFactory()))
                    .isInstanceOf(Accepted.class);
            assertThat(named).containsExactly("pictures.test");
        }
    }

    @Test
    void aCertificateForAnotherHostIsRefusedBeforeAnythingIsAsked() throws IOException {
        try (ScriptedServer server = server(new CopyOnWriteArrayList<>(), (path, out) -> ok(out, Pictures.png()))) {
            assertThat(cause(fetched("other.test", server.port(), context.getSocketFactory())))
                    .isEqualTo(Cause.BAD_CERTIFICATE);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aCertificateOfAnUnknownIssuerIsRefused() throws IOException {
        try (ScriptedServer server = server(new CopyOnWriteArrayList<>(), (path, out) -> ok(out, Pictures.png()))) {
            assertThat(cause(fetched(
                            "pictures.test", server.port(), Rules.house().tls())))
                    .isEqualTo(Cause.BAD_CERTIFICATE);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aRedirectDownToHttpIsRefused() throws IOException {
        try (ScriptedServer server = server(
                new CopyOnWriteArrayList<>(),
                (path, out) -> write(out, "HTTP/1.1 302 \r\nLocation: http://pictures.test/\r\n\r\n"))) {
            assertThat(cause(fetched("pictures.test", server.port(), context.getSocketFactory())))
                    .isEqualTo(Cause.NOT_HTTPS);
        }
    }

    @Test
    void aServerWithoutTlsIsNamed() throws IOException {
        try (ServerSocket plain = ScriptedServer.loopback(ServerSocketFactory.getDefault())) {
            Thread.ofVirtual().start(() -> answering(plain, "HTTP/1.1 400 Bad Request\r\n\r\n", 0));
            assertThat(cause(fetched("pictures.test", plain.getLocalPort(), context.getSocketFactory())))
                    .isEqualTo(Cause.NO_HANDSHAKE);
        }
    }

    @Test
    void aRecordThatDripsInIsLeftAtTheDeadline() throws IOException {
        try (ServerSocket plain = ScriptedServer.loopback(ServerSocketFactory.getDefault())) {
            String record = "\u0016\u0003\u0003@\u0000" + "\u0002".repeat(2000);
            Thread.ofVirtual().start(() -> answering(plain, record, 10));
            long start = System.nanoTime();
            Fetched fetched = gate(context.getSocketFactory())
                    .fetch("https://pictures.test:" + plain.getLocalPort() + "/", Duration.ofMillis(600));
            assertThat(cause(fetched)).isEqualTo(Cause.TOO_SLOW);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        }
    }

    private static void answering(ServerSocket server, String answer, long pause) {
        try (Socket caller = server.accept();
                InputStream in = caller.getInputStream();
                OutputStream out = caller.getOutputStream()) {
            in.read(new byte[4096]);
            for (int i = 0; i < answer.length(); i++) {
                write(out, answer.substring(i, i + 1));
                Thread.sleep(pause);
            }
            in.read();
        } catch (IOException e) {
            // The gate hung up, as it should.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ScriptedServer server(List<String> named, ScriptedServer.Script script) {
        SSLServerSocket socket = (SSLServerSocket) ScriptedServer.loopback(context.getServerSocketFactory());
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setSNIMatchers(List.of(new SNIMatcher(0) {
            @Override
            public boolean matches(SNIServerName name) {
                named.add(new String(name.getEncoded(), StandardCharsets.US_ASCII));
                return true;
            }
        }));
        socket.setSSLParameters(parameters);
        return new ScriptedServer(socket, script);
    }

    private static Fetched fetched(String host, int port, SSLSocketFactory tls) {
        return gate(tls).fetch("https://" + host + ":" + port + "/x.png", TIME);
    }

    private static PictureGate gate(SSLSocketFactory tls) {
        Rules rules = new Rules("https"::equals, port -> true, address -> Optional.empty(), tls);
        Resolver loopback = host -> List.of(InetAddress.getLoopbackAddress());
        return new PictureGate(Limits.standard(), Placeholders.known(), loopback, rules);
    }

    private static Cause cause(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Refused.class);
        return ((Refused) fetched).cause();
    }
}
