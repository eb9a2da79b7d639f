package dev.parlor.discord.rest;

import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets requests out within all limits. Requests about an interaction are outside of the account's limits and go side by
 * side; only when the whole address is shut out, they wait as well.
 */
final class Gate {
    /**
     * Interactions that are answered at once: as many as Discord has streams for on a connection, or fewer. Without HTTP/2
     * each has a connection of its own, and a crowd of handshakes takes longer than waiting for a connection that is there.
     */
    private static final int LANES = 64;

    private final Time time;
    private final Limits limits = new Limits();
    private final GlobalPace pace = new GlobalPace();
    private final Semaphore lanes = new Semaphore(LANES, true);
    private final AtomicReference<Instant> shutOut = new AtomicReference<>(Instant.MIN);

    Gate(Time time) {
        this.time = time;
    }

    /** What {@link #enter} gives. */
    sealed interface Pass {
        /**
         * The request may go out; the place must be given back.
         *
         * @param place in a limit; without one it has a lane
         */
        record Granted(Optional<Bucket> place) implements Pass {}

        /**
         * It would have to wait longer than it can.
         *
         * @param cause for what
         * @param again how long, if that is known
         */
        record Denied(Outcome.Cause cause, Duration again) implements Pass {}
    }

    Pass enter(Route route, Instant deadline) throws InterruptedException {
        Duration closed = Duration.between(time.instant(), shutOut.get());
        if (!slept(closed, deadline)) {
            return new Pass.Denied(Outcome.Cause.LIMITED, closed);
        }
        return route.endpoint().isByInteraction() ? lane(deadline) : place(route, deadline);
    }

    private Pass lane(Instant deadline) throws InterruptedException {
        long left = Duration.between(time.instant(), deadline).toNanos();
        return lanes.tryAcquire(Math.max(0, left), TimeUnit.NANOSECONDS)
                ? new Pass.Granted(Optional.empty())
                : new Pass.Denied(Outcome.Cause.TOO_SLOW, Duration.ZERO);
    }

    private Pass place(Route route, Instant deadline) throws InterruptedException {
        while (true) {
            Bucket bucket = limits.of(route, time.instant());
            Turn turn = bucket.claim(time.instant());
            if (turn instanceof Turn.Go) {
                return paced(bucket, deadline);
            }
            if (!passed(turn, deadline, bucket::await)) {
                return denied(turn);
            }
        }
    }

    private Pass paced(Bucket bucket, Instant deadline) throws InterruptedException {
        Optional<Pass> pass = Optional.empty();
        try {
            while (pass.isEmpty()) {
                Turn turn = pace.claim(time.instant());
                if (turn instanceof Turn.Go) {
                    pass = Optional.of(new Pass.Granted(Optional.of(bucket)));
                } else if (!passed(turn, deadline, pace::await)) {
                    return denied(turn);
                }
            }
            return pass.get();
        } finally {
            if (pass.isEmpty()) {
                bucket.leave();
            }
        }
    }

    private static Pass denied(Turn turn) {
        return new Pass.Denied(Outcome.Cause.LIMITED, turn instanceof Turn.After(Duration wait) ? wait : Duration.ZERO);
    }

    /** Waits for an answer to somebody else's request. */
    private interface Awaiting {
        void await(Duration atMost) throws InterruptedException;
    }

    /** Whether there was time to wait for what has to pass before the next claim. */
    private boolean passed(Turn turn, Instant deadline, Awaiting answer) throws InterruptedException {
        Duration left = Duration.between(time.instant(), deadline);
        if (!left.isPositive()) {
            return false;
        }
        if (turn instanceof Turn.After(Duration wait)) {
            return slept(wait, deadline);
        }
        answer.await(left);
        return true;
    }

    /** Gives a place back. */
    void leave(Route route, Pass.Granted pass, Heard heard) {
        if (pass.place().isEmpty()) {
            lanes.release();
        }
        pass.place().ifPresent(place -> {
            pace.leave(time.instant());
            if (heard instanceof Heard.Answer answer && !answer.isTrouble() && !answer.isLimit()) {
                limits.answered(route, place, Quota.of(answer), time.instant());
            } else {
                place.leave();
            }
        });
    }

    /** Keeps back whatever an answer of too many requests is about. */
    void shut(Route route, TooMany.Scope scope, Duration wait) {
        Instant until = time.instant().plus(wait);
        switch (scope) {
            case ADDRESS -> shutOut.accumulateAndGet(until, (known, said) -> said.isAfter(known) ? said : known);
            case ACCOUNT -> pace.shut(until);
            case ROUTE -> {
                if (!route.endpoint().isByInteraction()) {
                    limits.of(route, time.instant()).shut(until);
                }
            }
        }
    }

    private boolean slept(Duration wait, Instant deadline) throws InterruptedException {
        if (!wait.isPositive()) {
            return true;
        }
        if (time.instant().plus(wait).isAfter(deadline)) {
            return false;
        }
        time.sleep(wait);
        return true;
    }
}
