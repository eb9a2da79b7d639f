package dev.parlor.ai.guard;

import dev.parlor.ai.wire.Deadline;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Keeps requests for a provider at its pace, and a bounded number of them under way. */
final class Queue {
    private final RateLimiter limiter;
    private final Semaphore places;
    private final Duration patience;

    Queue(String provider, GuardRules.Pace pace) {
        patience = pace.patience();
        places = new Semaphore(pace.atOnce(), true);
        limiter = RateLimiter.of(
                provider,
                RateLimiterConfig.custom()
                        .limitForPeriod(pace.burst())
                        .limitRefreshPeriod(pace.refill())
                        .timeoutDuration(pace.patience())
                        .build());
    }

    /** Waits for a place, as long as patience and deadline allow; tells whether there is one, to be left later. */
    boolean enter(Deadline deadline) throws InterruptedException {
        Deadline end = deadline.within(patience);
        if (!places.tryAcquire(end.left().toNanos(), TimeUnit.NANOSECONDS)) {
            return false;
        }
        boolean inPace = false;
        try {
            inPace = keepPace(end);
        } finally {
            if (!inPace) {
                places.release();
            }
        }
        return inPace;
    }

    void leave() {
        places.release();
    }

    private boolean keepPace(Deadline end) throws InterruptedException {
        long pause = limiter.reservePermission();
        if (pause < 0 || pause > end.left().toNanos()) {
            return false;
        }
        TimeUnit.NANOSECONDS.sleep(pause);
        return true;
    }
}
