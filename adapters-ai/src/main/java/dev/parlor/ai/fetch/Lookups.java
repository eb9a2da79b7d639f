package dev.parlor.ai.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a resolver within a deadline. The machine's resolver blocks in native code and cannot be interrupted, so it runs
 * on a few threads of its own, which a hanging name server can fill without stopping anything but other look-ups.
 */
final class Lookups {

    private static final int THREADS = 4;

    private final Resolver resolver;
    private final ThreadPoolExecutor threads;

    Lookups(Resolver resolver) {
        this.resolver = resolver;
        threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                5,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("lookup-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    List<InetAddress> addresses(String host, Deadline deadline) throws Refusal {
        Future<List<InetAddress>> answer = threads.submit(() -> resolver.resolve(host));
        try {
            return some(answer.get(deadline.millisLeft(), TimeUnit.MILLISECONDS), host);
        } catch (ExecutionException e) {
            throw unknown(host);
        } catch (TimeoutException e) {
            throw new Refusal(Cause.TOO_SLOW, "looking up " + host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Cause.TOO_SLOW, "interrupted");
        } finally {
            answer.cancel(true);
        }
    }

    private static List<InetAddress> some(List<InetAddress> found, String host) throws Refusal {
        if (found.isEmpty()) {
            throw unknown(host);
        }
        return found;
    }

    private static Refusal unknown(String host) {
        return new Refusal(Cause.UNKNOWN_HOST, host);
    }
}
