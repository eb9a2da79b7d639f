package dev.parlor.bot.show;

import dev.parlor.bot.house.Service;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where shows are prepared. When the house closes, what is not ready in a moment is given up: it can be made again.
 *
 * <p>Painting takes a processor for a while. On virtual threads, all of which share as many real ones as there are
 * processors, everybody else in the house who has one would wait for it.
 */
public final class OffStage implements Executor, Service {
    private static final Logger LOG = LoggerFactory.getLogger(OffStage.class);
    private static final int PATIENCE_SECONDS = 2;

    private final Runnable parting;
    private final Consumer<? super RuntimeException> faults;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("parlor-off-stage-", 1).daemon().factory());

    /**
     * A place.
     *
     * @param parting sends home whoever works there, when the house closes
     * @param faults hears what went wrong, as long as the house is open
     */
    public OffStage(Runnable parting, Consumer<? super RuntimeException> faults) {
        this.parting = parting;
        this.faults = faults;
    }

    @Override
    public void execute(Runnable work) {
        try {
            threads.execute(() -> done(work));
        } catch (RejectedExecutionException e) {
            LOG.debug("The house is closing; something off stage is left undone");
        }
    }

    private void done(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!threads.isShutdown()) {
                faults.accept(e);
            }
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
