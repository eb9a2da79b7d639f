package dev.parlor.bot.show;

import dev.parlor.bot.house.Service;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Where shows are prepared. When the house closes, what is not ready in a moment is given up: it can be made again.
 *
 * <p>Painting takes a processor for a while. On virtual threads, all of which share as many real ones as there are
 * processors, everybody else in the house who has one would wait for it.
 */
public final class OffStage implements Executor, Service {
    private static final int PATIENCE_SECONDS = 2;

    private final Runnable parting;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("parlor-off-stage-", 1).daemon().factory());

    /**
     * A place.
     *
     * @param parting sends home whoever works there, when the house closes
     */
    public OffStage(Runnable parting) {
        this.parting = parting;
    }

    @Override
    public void execute(Runnable work) {
        if (!threads.isShutdown()) {
            threads.execute(work);
        }
    }

    @Override
    public void start() {}

    @Override
    public void stop() {
        threads.shutdown();
        parting.run();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
