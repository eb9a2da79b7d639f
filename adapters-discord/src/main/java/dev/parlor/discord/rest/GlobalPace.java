package dev.parlor.discord.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The pace of the whole account: 50 requests in a second
 * (https://discord.com/developers/docs/topics/rate-limits#global-rate-limit). When Discord counted a request is known only
 * by its answer, so a place is free again a second after that: then no second of Discord's has more, however unevenly
 * requests arrive.
 */
final class GlobalPace {
    static final int MOST = 50;

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition answer = lock.newCondition();
    private final Deque<Instant> answered = new ArrayDeque<>();
    private int underWay;
    private Instant shut = Instant.MIN;

    /** Takes a place, if there is one. */
    Turn claim(Instant now) {
        lock.lock();
        try {
            while (!answered.isEmpty() && !answered.getFirst().plus(SECOND).isAfter(now)) {
                answered.removeFirst();
            }
            if (now.isBefore(shut)) {
                return new Turn.After(Duration.between(now, shut));
            }
            if (underWay + answered.size() < MOST) {
                underWay++;
                return new Turn.Go();
            }
            return answered.isEmpty()
                    ? new Turn.Behind()
                    : new Turn.After(Duration.between(now, answered.getFirst().plus(SECOND)));
        } finally {
            lock.unlock();
        }
    }

    /** A request that had a place is answered, or will not be. */
    void leave(Instant now) {
        lock.lock();
        try {
            underWay--;
            answered.addLast(now);
            answer.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a request is answered. */
    void await(Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = atMost.toNanos();
            while (left > 0 && underWay >= MOST) {
                left = answer.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    void shut(Instant until) {
        lock.lock();
        try {
            shut = until.isAfter(shut) ? until : shut;
        } finally {
            lock.unlock();
        }
    }
}
