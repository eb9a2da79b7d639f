package dev.parlor.ai.painter;

import dev.parlor.core.tournament.MatchId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One thing after another for each match, and several matches side by side. A lane is there while something is in it. Safe
 * for use by many threads.
 */
final class Lanes implements AutoCloseable {
    /** As many as a match has scenes, and one that is asked for again. */
    private static final int MOST_WAITING = 4;

    private final int atOnce;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<MatchId, Queue<Runnable>> lanes = new HashMap<>();

    Lanes(int atOnce) {
        this.atOnce = atOnce;
    }

    /**
     * Does something as soon as nothing else is under way for its match.
     *
     * @return whether there is room for it; else it is not done
     */
    synchronized boolean enter(MatchId match, Runnable work) {
        Optional<Queue<Runnable>> lane = Optional.ofNullable(lanes.get(match));
        if (lane.isPresent()) {
            return lane.get().size() < MOST_WAITING && lane.get().add(work);
        }
        if (lanes.size() >= atOnce || isClosed()) {
            return false;
        }
        lanes.put(match, new ArrayDeque<>());
        threads.execute(() -> follow(match, work));
        return true;
    }

    /** How many matches have something under way. */
    synchronized int busy() {
        return lanes.size();
    }

    /** Whether whatever still waits has to end without beginning. */
    boolean isClosed() {
        return threads.isShutdown();
    }

    /** Interrupts what is under way; what waits is still called, one after another. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void follow(MatchId match, Runnable first) {
        Optional<Runnable> work = Optional.of(first);
        while (work.isPresent()) {
            work.get().run();
            work = next(match);
        }
    }

    private synchronized Optional<Runnable> next(MatchId match) {
        Optional<Runnable> next = Optional.ofNullable(lanes.get(match)).map(Queue::poll);
        if (next.isEmpty()) {
            lanes.remove(match);
        }
        return next;
    }
}
