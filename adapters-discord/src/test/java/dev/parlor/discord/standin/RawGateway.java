package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.InflaterOutputStream;

/** A bot without a library: it calls the gateway and says what it pleases. */
final class RawGateway implements WebSocket.Listener, AutoCloseable {
    private static final int LONG_ENOUGH = 5;

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WebSocket socket;

    RawGateway(StandIn discord) {
        socket = client.newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(LONG_ENOUGH))
                .buildAsync(URI.create(discord.gateway().url() + "/?encoding=json&v=10"), this)
                .join();
    }

    /** One that has logged in and heard of its guilds. */
    static RawGateway ready(StandIn discord) {
        RawGateway bot = new RawGateway(discord);
        bot.say(identify(discord.token(), Intents.GUILDS | Intents.GUILD_MESSAGES));
        bot.await("GUILD_CREATE");
        return bot;
    }

    static ObjectNode identify(String token, int intents) {
        ObjectNode json = Op.IDENTIFY.payload();
        json.putObject("d").put("token", token).put("intents", intents).putObject("properties");
        return json;
    }

    static ObjectNode resume(String session, String token, int heard) {
        ObjectNode json = Op.RESUME.payload();
        json.putObject("d").put("token", token).put("session_id", session).put("seq", heard);
        return json;
    }

    void say(ObjectNode payload) {
        socket.sendText(payload.toString(), true).join();
    }

    /** The next that it hears. */
    JsonNode hear() {
        try {
            JsonNode next = heard.poll(LONG_ENOUGH, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("Nothing was to be heard");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Whether nothing is to be heard within a time. */
    boolean isSilentFor(Duration time) throws InterruptedException {
        return heard.poll(time.toMillis(), TimeUnit.MILLISECONDS) == null;
    }

    /** The next event of a name, whatever comes before it. */
    JsonNode await(String event) {
        JsonNode next = hear();
        while (!next.path("t").asText().equals(event)) {
            next = hear();
        }
        return next;
    }

    /** The code with which it was sent away. */
    int closed() {
        return closed.orTimeout(LONG_ENOUGH, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            hear(text.toString());
            text.setLength(0);
        }
        return WebSocket.Listener.super.onText(from, data, last);
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        byte[] part = new byte[data.remaining()];
        data.get(part);
        bytes.writeBytes(part);
        if (last) {
            hear(inflated());
            bytes.reset();
        }
        return WebSocket.Listener.super.onBinary(from, data, last);
    }

    private String inflated() {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (InflaterOutputStream inflating = new InflaterOutputStream(plain)) {
            bytes.writeTo(inflating);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plain.toString(StandardCharsets.UTF_8);
    }

    private void hear(String payload) {
        try {
            heard.add(Json.read(payload));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return WebSocket.Listener.super.onClose(from, code, reason);
    }

    @Override
    public void onError(WebSocket from, Throwable fault) {
        closed.completeExceptionally(fault);
    }

    void leave(int code) {
        socket.sendClose(code, "").join();
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }
}
