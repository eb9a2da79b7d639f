package dev.parlor.discord.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that says what it was told to, one answer after the other and the last one for ever, and notes what it hears. */
final class Scripted implements AutoCloseable {
    private final HttpServer server;
    private final Deque<Line> script = new ArrayDeque<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger present = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    final List<Heard> heard = new CopyOnWriteArrayList<>();

    /** One answer; {@link #HANG_UP} and {@link #STALL} are none. */
    record Line(int status, Map<String, String> headers, String body) {
        static final int HANG_UP = 0;
        static final int STALL = -1;

        static Line of(int status, String body) {
            return new Line(status, Map.of("Via", "1.1 google"), body);
        }

        static Line of(int status) {
            return of(status, "");
        }

        Line with(String... headers) {
            Map<String, String> all = new HashMap<>(this.headers);
            for (int i = 0; i < headers.length; i += 2) {
                all.put(headers[i], headers[i + 1]);
            }
            return new Line(status, all, body);
        }

        Line without(String header) {
            Map<String, String> all = new HashMap<>(headers);
            all.remove(header);
            return new Line(status, all, body);
        }
    }

    /** One request. */
    record Heard(String line, Map<String, List<String>> headers, String body) {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name)).map(List::getFirst);
        }
    }

    private Scripted(HttpServer server) {
        this.server = server;
    }

    static Scripted saying(Line... lines) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Scripted scripted = new Scripted(server);
            scripted.script.addAll(Arrays.asList(lines));
            server.createContext("/", scripted::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return scripted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Address address() {
        return new Address(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v10"),
                Optional.empty(),
                Optional.empty());
    }

    List<String> lines() {
        return heard.stream().map(Heard::line).toList();
    }

    int mostAtOnce() {
        return most.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(present.incrementAndGet(), Math::max);
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
            heard.add(new Heard(
                    exchange.getRequestMethod() + " "
                            + exchange.getRequestURI().toString().substring("/api/v10".length()),
                    Map.copyOf(exchange.getRequestHeaders()),
                    body));
            Line line = next();
            if (line.status() == Line.STALL) {
                closing.await();
            } else if (line.status() != Line.HANG_UP) {
                say(exchange, line);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            present.decrementAndGet();
        }
    }

    private synchronized Line next() {
        return script.size() > 1 ? script.removeFirst() : script.getFirst();
    }

    private static void say(HttpExchange exchange, Line line) throws IOException {
        line.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = line.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(line.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
