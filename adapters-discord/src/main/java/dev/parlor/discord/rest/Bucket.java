package dev.parlor.discord.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One of Discord's limits. What it takes is known after the first answer, so until then one request goes ahead and the
 * others wait for it. It keeps what it knows between requests, however far apart they are.
 */
final class Bucket {
    /** Windows whose ends are closer than this are the same: the way back takes a different time each time. */
    private static final Duration SAME = Duration.ofMillis(500);

    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Instant UNKNOWN = Instant.MAX;
    private static final int UNLIMITED = 1 << 30;

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition answered = lock.newCondition();
    private int limit = 1;
    private int remaining = 1;
    private int underWay;
    private Instant reset = UNKNOWN;
    private Instant lastClaim = Instant.MIN;

    /** Takes a place, if there is one. */
    Turn claim(Instant now) {
        lock.lock();
        try {
            lastClaim = now;
            if (!now.isBefore(reset)) {
                remaining = limit - underWay;
                reset = UNKNOWN;
            }
            if (remaining > 0) {
                remaining--;
                underWay++;
                return new Turn.Go();
            }
            return reset.equals(UNKNOWN) ? new Turn.Behind() : new Turn.After(Duration.between(now, reset));
        } finally {
            lock.unlock();
        }
    }

    /** A request that had a place got no answer. */
    void leave() {
        lock.lock();
        try {
            underWay--;
            release();
        } finally {
            lock.unlock();
        }
    }

    /** A request that had a place was answered without a word on limits. */
    void leaveUnlimited() {
        lock.lock();
        try {
            underWay--;
            if (reset.equals(UNKNOWN)) {
                limit = UNLIMITED;
            }
            release();
        } finally {
            lock.unlock();
        }
    }

    /** A request that had a place was answered. */
    void leave(Quota quota, Instant now) {
        lock.lock();
        try {
            underWay--;
            apply(quota, now);
        } finally {
            lock.unlock();
        }
    }

    /** A request that had its place elsewhere was answered. */
    void learn(Quota quota, Instant now) {
        lock.lock();
        try {
            apply(quota, now);
        } finally {
            lock.unlock();
        }
    }

    /** Discord had one too many. */
    void shut(Instant until) {
        lock.lock();
        try {
            remaining = 0;
            reset = until;
            answered.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until another request is answered. */
    void await(Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = atMost.toNanos();
            while (left > 0 && remaining <= 0 && reset.equals(UNKNOWN)) {
                left = answered.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    boolean isForgettable(Instant now) {
        lock.lock();
        try {
            boolean open = reset.equals(UNKNOWN) || reset.isBefore(now);
            return underWay == 0 && open && lastClaim.isBefore(now.minus(IDLE));
        } finally {
            lock.unlock();
        }
    }

    private void release() {
        if (reset.equals(UNKNOWN)) {
            remaining = limit - underWay;
        }
        answered.signalAll();
    }

    /** What an answer says does not count those that are still under way. */
    private void apply(Quota quota, Instant now) {
        Instant end = now.plus(quota.resetAfter());
        Optional<Instant> same = Optional.of(reset)
                .filter(known -> !known.equals(UNKNOWN))
                .filter(known -> Duration.between(known, end).abs().compareTo(SAME) < 0);
        int left = quota.remaining() - underWay;
        remaining = same.isPresent() ? Math.min(remaining, left) : left;
        reset = same.filter(known -> known.isAfter(end)).orElse(end);
        limit = quota.limit();
        answered.signalAll();
    }
}
