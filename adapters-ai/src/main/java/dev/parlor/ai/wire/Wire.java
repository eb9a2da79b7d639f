package dev.parlor.ai.wire;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Sends requests and waits for whole answers. Nothing is opened before the first request. Safe for use by many threads.
 */
public final class Wire implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(3);

    private final ReentrantLock opening = new ReentrantLock();
    private Optional<HttpClient> client = Optional.empty();

    /** A wire without any connection. */
    public Wire() {}

    /**
     * Sends a request and waits for the last byte of the answer. A redirect is an answer like any other.
     * A POST is sent once; a GET whose connection ends without a byte is sent a second time by the JDK.
     *
     * @param request what is asked
     * @param mostBytes the longest body that is read
     * @param deadline when nobody waits any more, for the whole exchange: {@link java.net.http.HttpRequest#timeout} ends
     *     with the head of an answer
     */
    public Heard send(Request request, int mostBytes, Deadline deadline) {
        if (deadline.isOver()) {
            return new Heard.Silence(Heard.Cause.TOO_SLOW);
        }
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client().sendAsync(request.toHttp(), info -> new CappedBody(mostBytes));
        try {
            HttpResponse<byte[]> response = exchange.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (ExecutionException e) {
            return new Heard.Silence(cause(e));
        } catch (TimeoutException | CancellationException e) {
            return new Heard.Silence(Heard.Cause.TOO_SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Heard.Silence(Heard.Cause.TOO_SLOW);
        } finally {
            exchange.cancel(true);
        }
    }

    private HttpClient client() {
        opening.lock();
        try {
            HttpClient open = client.orElseGet(() -> HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build());
            client = Optional.of(open);
            return open;
        } finally {
            opening.unlock();
        }
    }

    /** Messages of exceptions may quote addresses and headers, so only the kinds count. */
    private static Heard.Cause cause(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof CappedBody.TooLarge) {
                return Heard.Cause.TOO_LARGE;
            }
            if (at instanceof ConnectException
                    || at instanceof HttpConnectTimeoutException
                    || at instanceof UnresolvedAddressException) {
                return Heard.Cause.NO_CONNECTION;
            }
        }
        return Heard.Cause.CUT_SHORT;
    }

    @Override
    public void close() {
        opening.lock();
        try {
            client.ifPresent(HttpClient::shutdownNow);
            client = Optional.empty();
        } finally {
            opening.unlock();
        }
    }
}
