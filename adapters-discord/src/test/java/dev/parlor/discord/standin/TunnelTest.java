package dev.parlor.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever goes through the proxy takes the stand-in for Discord, and gets nowhere else. */
class TunnelTest {
    private final StandIn discord = StandIn.open();
    private final HttpClient client = HttpClient.newBuilder()
            .proxy(ProxySelector.of(Sockets.port(discord.entrance().proxyPort())))
            .sslContext(discord.entrance().trust())
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @AfterEach
    void close() {
        client.close();
        discord.close();
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(5))
                .header("User-Agent", "DiscordBot (https://example.org, 1)")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void discordIsHere() throws IOException, InterruptedException {
        assertThat(get("https://discord.com/api/v10/gateway").body())
                .contains(discord.gateway().url());
        assertThat(get(discord.entrance().secureRest() + "/gateway").statusCode())
                .isEqualTo(200);
        discord.assertInnocent();
    }

    @Test
    void nobodyElseIs() {
        assertThatThrownBy(() -> get("https://example.org/")).isInstanceOf(IOException.class);
        assertThat(discord.problems()).containsExactly("somebody called example.org:443");
    }

    @Test
    void whoIsLedToAClosedDoorIsHungUpOn() throws IOException {
        int closed;
        try (ServerSocket door = Sockets.listening()) {
            closed = door.getLocalPort();
        }
        try (Socket caller = Sockets.connected(discord.entrance().proxyPort())) {
            caller.setSoTimeout(5_000);
            caller.getOutputStream()
                    .write(("CONNECT 127.0.0.1:" + closed + " HTTP/1.1\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(caller.getInputStream().read()).isEqualTo(-1);
        }
    }

    /** A server that waits for acknowledgements of packets takes 40 ms or more. */
    @Test
    void anAnswerDoesNotWaitForPackets() throws IOException, InterruptedException {
        long[] took = new long[41];
        for (int i = 0; i < took.length; i++) {
            long began = System.nanoTime();
            get("https://discord.com/api/v10/gateway");
            took[i] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        assertThat(Duration.ofNanos(took[took.length / 2])).isLessThan(Duration.ofMillis(35));
    }
}
