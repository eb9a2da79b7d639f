package dev.parlor.jooq;

import java.time.Duration;

/** Beats by elapsed time, however the time of day is set, from its start until it is closed. */
final class Pulse implements AutoCloseable {
    private final Thread thread =
            Thread.ofPlatform().daemon().name("parlor-pulse").unstarted(this::beat);
    private final Runnable work;
    private final Duration every;

    Pulse(Runnable work, Duration every) {
        this.work = work;
        this.every = every;
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void beat() {
        try {
            while (true) {
                Thread.sleep(every);
                work.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
