package dev.parlor.discord.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/** The REST interface on two ports, one with TLS and one without. */
final class Rest implements AutoCloseable {
    private static final int BACKLOG = 500;

    private final Clerk clerk;
    private final Files files;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final HttpServer plain;
    private final HttpsServer secure;

    Rest(Clerk clerk, Files files, SSLContext tls) {
        // Without it, an answer waits until the packet before it was acknowledged. It is read when a server is made.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.clerk = clerk;
        this.files = files;
        try {
            plain = HttpServer.create(Sockets.anyPort(), BACKLOG);
            secure = HttpsServer.create(Sockets.anyPort(), BACKLOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        secure.setHttpsConfigurator(new HttpsConfigurator(tls));
        List.of(plain, secure).forEach(this::open);
    }

    private void open(HttpServer server) {
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.createContext("/attachments/", files::serve);
        server.start();
    }

    int port() {
        return plain.getAddress().getPort();
    }

    int securePort() {
        return secure.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            clerk.serve(exchange, this::pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits, but not longer than the server is open. */
    private void pause(long nanos) throws InterruptedException {
        closing.await(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        closing.countDown();
        plain.stop(0);
        secure.stop(0);
        threads.close();
    }
}
