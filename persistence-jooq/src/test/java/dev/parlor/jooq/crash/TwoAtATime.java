package dev.parlor.jooq.crash;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Two threads that share out work, so that one is busy while a process of the other starts. */
final class TwoAtATime {
    private static final int WORKERS = 2;

    private TwoAtATime() {}

    static void run(Runnable worker) {
        try (ExecutorService threads = Executors.newFixedThreadPool(WORKERS)) {
            List<? extends Future<?>> running = IntStream.range(0, WORKERS)
                    .mapToObj(number -> threads.submit(worker))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
