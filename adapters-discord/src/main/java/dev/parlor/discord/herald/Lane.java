package dev.parlor.discord.herald;

import dev.parlor.core.chat.Subject;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is to be told in one community, in its order and one at a time, on a thread of its own while there is something.
 * A subject waits once, however often something happens to it.
 */
final class Lane {
    private static final int MOST_FAULTS = 5;

    private final Function<Subject, Verdict> courier;
    private final Pace pace;
    private final Consumer<? super RuntimeException> faults;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final SequencedSet<Subject> waiting = new LinkedHashSet<>();
    private boolean running;
    private boolean closed;
    private int failures;
    private int thrown;
    private long next = System.nanoTime();
    private long free = System.nanoTime();

    Lane(Function<Subject, Verdict> courier, Pace pace, Consumer<? super RuntimeException> faults) {
        this.courier = courier;
        this.pace = pace;
        this.faults = faults;
    }

    /** Those that do not wait already. */
    List<Subject> missing(Collection<Subject> subjects) {
        lock.lock();
        try {
            return subjects.stream()
                    .filter(subject -> !waiting.contains(subject))
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    void add(Collection<Subject> subjects) {
        lock.lock();
        try {
            waiting.addAll(subjects);
            if (!running && !closed && !waiting.isEmpty()) {
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
            failures = 0;
            next = System.nanoTime();
            free = next;
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
        Optional<Subject> taken = take();
        while (taken.isPresent()) {
            settle(taken.get(), attempt(taken.get()));
            taken = take();
        }
    }

    private Verdict attempt(Subject subject) {
        try {
            Verdict verdict = courier.apply(subject);
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

    /** The next one when its time has come; empty when there is none. */
    private Optional<Subject> take() {
        lock.lock();
        try {
            while (!closed && !waiting.isEmpty()) {
                long now = System.nanoTime();
                Optional<Subject> ready = next - now > 0 ? Optional.empty() : first(free - now > 0);
                if (ready.isPresent()) {
                    waiting.remove(ready.get());
                    return ready;
                }
                changed.awaitNanos(Math.max(1, next - now > 0 ? next - now : free - now));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return stopped();
    }

    private Optional<Subject> stopped() {
        lock.lock();
        try {
            running = false;
            if (!closed && !waiting.isEmpty()) {
                add(List.of());
            }
            changed.signalAll();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Threads are put away behind everything else. In a blocked community only its obstacle is told. */
    private Optional<Subject> first(boolean blocked) {
        return waiting.stream()
                .filter(subject ->
                        blocked ? subject.kind() == Subject.Kind.OBSTACLE : subject.kind() != Subject.Kind.THREAD)
                .findFirst()
                .or(() -> waiting.stream().findFirst().filter(any -> !blocked));
    }

    private void settle(Subject subject, Verdict verdict) {
        lock.lock();
        try {
            failures = verdict instanceof Verdict.Again || verdict instanceof Verdict.Later ? failures + 1 : 0;
            switch (verdict) {
                case Verdict.Quiet quiet -> {}
                case Verdict.Told told -> rest(pace.gap());
                case Verdict.Again(Duration after) -> {
                    waiting.addFirst(subject);
                    rest(longer(after, pace.pause(failures)));
                }
                case Verdict.Later(Duration after) -> {
                    waiting.addLast(subject);
                    rest(waiting.size() == 1 ? longer(after, pace.gap()) : pace.gap());
                }
                case Verdict.First(Subject other) -> {
                    waiting.addFirst(subject);
                    waiting.addFirst(other);
                }
                case Verdict.Blocked(Optional<Subject> note) -> {
                    waiting.addFirst(subject);
                    note.ifPresent(waiting::addFirst);
                    free = System.nanoTime() + pace.blocked().toNanos();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void rest(Duration time) {
        next = System.nanoTime() + time.toNanos();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
