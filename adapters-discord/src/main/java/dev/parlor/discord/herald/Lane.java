package dev.parlor.discord.herald;

import dev.parlor.core.chat.Subject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Tells what there is to tell in one community, one at a time, on a thread of its own while there is something. A subject
 * waits once, however often something happens to it.
 */
final class Lane {
    private static final int MOST_FAULTS = 5;

    private final Function<Turn, Verdict> courier;
    private final Consumer<? super RuntimeException> faults;
    private final Backlog backlog;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean running;
    private boolean closed;
    private int thrown;

    Lane(Function<Turn, Verdict> courier, Pace pace, Consumer<? super RuntimeException> faults) {
        this.courier = courier;
        this.faults = faults;
        this.backlog = new Backlog(pace, System.nanoTime());
    }

    /** Hears of subjects; those that do not wait already. */
    List<Subject> missing(Collection<Subject> subjects) {
        lock.lock();
        try {
            return backlog.missing(subjects);
        } finally {
            lock.unlock();
        }
    }

    void add(Collection<Subject> subjects) {
        lock.lock();
        try {
            backlog.add(subjects);
            if (!running && !closed && !backlog.isEmpty()) {
                running = true;
                Thread.ofVirtual().name("parlor-herald").start(this::run);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits no longer for what was in the way. */
    void resume() {
        lock.lock();
        try {
            backlog.resume(System.nanoTime());
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Begins with nothing new. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the end of what is under way, until some {@link System#nanoTime}. */
    void awaitEnd(long deadline) {
        lock.lock();
        try {
            long left = deadline - System.nanoTime();
            while (running && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        Optional<Turn> taken = take();
        while (taken.isPresent()) {
            settle(taken.get(), attempt(taken.get()));
            taken = take();
        }
    }

    private Verdict attempt(Turn turn) {
        try {
            Verdict verdict = courier.apply(turn);
            thrown = 0;
            return verdict;
        } catch (RuntimeException fault) {
            faults.accept(fault);
            return fallen();
        }
    }

    /** What fails again and again holds nothing up; it is tried when something happens to it again. */
    private Verdict fallen() {
        thrown++;
        if (thrown < MOST_FAULTS) {
            return new Verdict.Again(Duration.ZERO);
        }
        thrown = 0;
        return new Verdict.Quiet();
    }

    private void settle(Turn turn, Verdict verdict) {
        lock.lock();
        try {
            backlog.settle(turn, verdict, System.nanoTime());
        } finally {
            lock.unlock();
        }
    }

    /** The next one when its time has come; the end if there is none. */
    private Optional<Turn> take() {
        lock.lock();
        try {
            Optional<Turn> next = next();
            running = next.isPresent();
            changed.signalAll();
            return next;
        } finally {
            lock.unlock();
        }
    }

    private Optional<Turn> next() {
        try {
            while (!closed && !backlog.isEmpty()) {
                long now = System.nanoTime();
                Optional<Turn> ready = backlog.take(now);
                if (ready.isPresent()) {
                    return ready;
                }
                changed.awaitNanos(backlog.pause(now));
            }
        } catch (InterruptedException e) {
            closed = true;
        }
        return Optional.empty();
    }
}
