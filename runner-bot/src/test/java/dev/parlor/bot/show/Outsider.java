package dev.parlor.bot.show;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Somebody outside: a server on the loopback address that answers as it was told to, and remembers what it was asked. */
public final class Outsider implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Manner manner;

    /** How it answers. */
    @FunctionalInterface
    interface Manner {
        /** An answer, or none for as long as the server is open. */
        Optional<Answer> to(Asked asked);
    }

    /** A request as the server saw it. */
    public record Asked(String method, String path, String key, String body) {}

    /** What it sends back. */
    record Answer(int status, String type, String body, Charset charset) {
        static Answer json(String text) {
            return new Answer(200, "application/json", text, StandardCharsets.UTF_8);
        }

        byte[] bytes() {
            return body.getBytes(charset);
        }
    }

    private Outsider(HttpServer server, Manner manner) {
        this.server = server;
        this.manner = manner;
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** A server on any port that is free. */
    static Outsider who(Manner manner) {
        try {
            return new Outsider(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200), manner);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody who tells every fight well. */
    public static Outsider teller() {
        return who(asked -> Optional.of(Tale.of(asked).said()));
    }

    /** Somebody who answers every wish for a picture with the same one, as Gemini does. */
    public static Outsider portraitist(byte[] picture) {
        return saying("{\"candidates\": [{\"content\": {\"parts\": [{\"inlineData\": {\"mimeType\": \"image/png\","
                + " \"data\": \"" + Base64.getEncoder().encodeToString(picture) + "\"}}]}}]}");
    }

    /** Somebody who always says the same. */
    public static Outsider saying(String json) {
        return who(asked -> Optional.of(Answer.json(json)));
    }

    /** Where it is. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** What it was asked so far, in order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getRequestHeaders();
            String key = Optional.ofNullable(headers.getFirst("Authorization"))
                    .or(() -> Optional.ofNullable(headers.getFirst("x-goog-api-key")))
                    .orElse("");
            Asked request = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    key,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            asked.add(request);
            Optional<Answer> answer = manner.to(request);
            if (answer.isPresent()) {
                exchange.getResponseHeaders().set("Content-Type", answer.get().type());
                exchange.sendResponseHeaders(answer.get().status(), answer.get().bytes().length);
                exchange.getResponseBody().write(answer.get().bytes());
            } else {
                closing.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.close();
    }
}
