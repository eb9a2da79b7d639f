package dev.parlor.ai.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A server on the loopback address that plays an act for each request and remembers what it was asked. */
public final class Troublemaker implements AutoCloseable {
    private final ServerSocket socket;
    private final Function<Asked, Act> script;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch curtain = new CountDownLatch(1);

    /** A server that chooses its act by the request. */
    public Troublemaker(Function<Asked, Act> script) {
        this.script = script;
        try {
            socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** A server that plays one act after the other, and the last one for all further requests. */
    public static Troublemaker playing(Act... acts) {
        AtomicInteger next = new AtomicInteger();
        return new Troublemaker(request -> acts[Math.min(next.getAndIncrement(), acts.length - 1)]);
    }

    /** Where it is. */
    public Base base() {
        return Base.ofOperator("http://127.0.0.1:" + socket.getLocalPort() + "/v1");
    }

    /** What it was asked so far, in order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            Asked request = read(new BufferedInputStream(caller.getInputStream()));
            asked.add(request);
            script.apply(request).play(caller.getOutputStream(), curtain);
        } catch (IOException e) {
            // The caller hung up, as most acts mean it to.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Asked read(InputStream in) throws IOException {
        String[] first = line(in).split(" ", 3);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] parts = line.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Asked(first[0], first[1], headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The caller hung up");
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    @Override
    public void close() {
        curtain.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
