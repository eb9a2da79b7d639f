package dev.parlor.ai.guard;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/** How one provider did at one job since the start. */
final class Tally {
    private static final String SERVED = "served";

    private final ReentrantLock counting = new ReentrantLock();
    private final Map<String, Long> counts = new TreeMap<>();
    private Optional<Failure> last = Optional.empty();
    private long served;
    private long failed;

    /** Counts work done; returns the failure of the time before. */
    Optional<Failure> served() {
        return note(Optional.empty());
    }

    /** Counts a failure; returns that of the time before. */
    Optional<Failure> missed(Failure why) {
        return note(Optional.of(why));
    }

    Optional<Failure> last() {
        counting.lock();
        try {
            return last;
        } finally {
            counting.unlock();
        }
    }

    Map<String, Long> counts() {
        counting.lock();
        try {
            return Map.copyOf(counts);
        } finally {
            counting.unlock();
        }
    }

    long servedSoFar() {
        counting.lock();
        try {
            return served;
        } finally {
            counting.unlock();
        }
    }

    /** How often it was asked and did not do its work; not being asked is no failure. */
    long failedSoFar() {
        counting.lock();
        try {
            return failed;
        } finally {
            counting.unlock();
        }
    }

    private Optional<Failure> note(Optional<Failure> failure) {
        counting.lock();
        try {
            counts.merge(failure.map(Failure::word).orElse(SERVED), 1L, Long::sum);
            served += failure.isEmpty() ? 1 : 0;
            failed += failure.filter(why -> !(why instanceof Failure.Skipped)).isPresent() ? 1 : 0;
            Optional<Failure> before = last;
            last = failure;
            return before;
        } finally {
            counting.unlock();
        }
    }
}
