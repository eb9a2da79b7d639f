package dev.parlor.discord.herald;

import dev.parlor.core.chat.Subject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/**
 * What waits to be told in one community, in which order and since when it may be. Times are those of
 * {@link System#nanoTime}. For one thread at a time.
 */
final class Backlog {
    private final Pace pace;
    private final SequencedSet<Subject> waiting = new LinkedHashSet<>();
    private final Set<Subject> again = new HashSet<>();
    private final Map<Subject, Long> resting = new HashMap<>();
    private int failures;
    private int blocks;
    private long next;
    private long free;

    Backlog(Pace pace, long now) {
        this.pace = pace;
        this.next = now;
        this.free = now;
    }

    /** Hears of subjects; those that do not wait already. */
    List<Subject> missing(Collection<Subject> subjects) {
        subjects.stream().filter(waiting::contains).forEach(again::add);
        return subjects.stream().filter(subject -> !waiting.contains(subject)).toList();
    }

    void add(Collection<Subject> subjects) {
        waiting.addAll(subjects);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Waits no longer for what was in the way. */
    void resume(long now) {
        failures = 0;
        blocks = 0;
        next = now;
        free = now;
        resting.clear();
    }

    /** Takes the next one out, if its time has come. */
    Optional<Turn> take(long now) {
        resting.values().removeIf(until -> until - now <= 0);
        Optional<Subject> ready = next - now > 0 ? Optional.empty() : first(free - now > 0);
        ready.ifPresent(waiting::remove);
        return ready.map(subject -> new Turn(subject, again.remove(subject)));
    }

    /** How long nothing can be taken out, if nothing can be. */
    long pause(long now) {
        if (next - now > 0) {
            return next - now;
        }
        long rest =
                resting.values().stream().mapToLong(until -> until - now).min().orElse(0);
        return Math.max(1, free - now > 0 ? free - now : rest);
    }

    /** Threads are put away behind everything else. In a blocked community only its obstacle is told. */
    private Optional<Subject> first(boolean blocked) {
        List<Subject> rested = waiting.stream()
                .filter(subject -> !resting.containsKey(subject))
                .toList();
        return rested.stream()
                .filter(subject ->
                        blocked ? subject.kind() == Subject.Kind.OBSTACLE : subject.kind() != Subject.Kind.THREAD)
                .findFirst()
                .or(() -> rested.stream().findFirst().filter(any -> !blocked));
    }

    /** Puts what was taken out back where it belongs, unless it is done. */
    void settle(Turn turn, Verdict verdict, long now) {
        Subject subject = turn.subject();
        if (turn.again() && !isDone(verdict)) {
            again.add(subject);
        }
        failures = verdict instanceof Verdict.Again ? failures + 1 : 0;
        switch (verdict) {
            case Verdict.Quiet quiet -> {}
            case Verdict.Told told -> {
                blocks = subject.kind() == Subject.Kind.OBSTACLE ? blocks : 0;
                rest(now, pace.gap());
            }
            case Verdict.Again(Duration after) -> {
                waiting.addFirst(subject);
                rest(now, longer(after, pace.pause(failures)));
            }
            case Verdict.Later(Duration after) -> {
                waiting.addLast(subject);
                resting.put(subject, now + longer(after, pace.longest()).toNanos());
                rest(now, pace.gap());
            }
            case Verdict.Held(Duration most) -> {
                waiting.addLast(subject);
                rest(now, most.compareTo(pace.first()) < 0 ? most : pace.first());
            }
            case Verdict.First(Subject other) -> {
                waiting.addFirst(subject);
                waiting.addFirst(other);
            }
            case Verdict.Blocked(Optional<Subject> note) -> {
                waiting.addFirst(subject);
                note.ifPresent(waiting::addFirst);
                blocks++;
                free = now + pace.blocked(blocks).toNanos();
            }
        }
    }

    private static boolean isDone(Verdict verdict) {
        return verdict instanceof Verdict.Told || verdict instanceof Verdict.Quiet;
    }

    private void rest(long now, Duration time) {
        next = now + time.toNanos();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
