package dev.parlor.ai.guard;

import dev.parlor.ai.wire.Answer;
import dev.parlor.ai.wire.Deadline;
import dev.parlor.ai.wire.Heard;
import dev.parlor.ai.wire.Request;
import dev.parlor.ai.wire.Wire;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Stands between the house and one provider: keeps the pace, bounds each exchange, tries once more what may work the
 * second time, and lets the provider rest, or leaves it alone, after what it answered. All jobs that share a key share its
 * guard. Safe for use by many threads.
 */
public final class Guard {
    private final GuardRules rules;
    private final Wire wire;
    private final InstantSource clock;
    private final Queue queue;
    private final Health health;

    /**
     * A guard.
     *
     * @param provider what the operator calls it
     * @param rules how it is treated
     * @param wire what sends
     * @param clock the time, for rests; what ends an exchange is measured
     */
    public Guard(String provider, GuardRules rules, Wire wire, InstantSource clock) {
        this.rules = rules;
        this.wire = wire;
        this.clock = clock;
        queue = new Queue(provider, rules.pace());
        health = new Health(provider, rules, clock);
    }

    /** The time by which it counts. */
    public InstantSource clock() {
        return clock;
    }

    /** Whether the provider is asked. */
    public Standing standing() {
        return health.standing();
    }

    /**
     * Asks the provider; once more after a short limit, a broken line or trouble of its own, if the turn's time allows.
     *
     * @param request what is asked
     * @param reader what makes sense of the answer
     * @param turn how long it may take
     */
    public <T> Outcome<T> ask(Request request, Reader<T> reader, Turn turn) {
        Outcome<T> first = once(request, reader, turn.deadline());
        if (first instanceof Outcome.Failed<T>(Failure why)) {
            Optional<Duration> pause = pause(why).filter(turn.deadline()::leaves);
            if (pause.isPresent() && turn.takesSecondTry() && slept(pause.get())) {
                return once(request, reader, turn.deadline());
            }
        }
        return first;
    }

    private <T> Outcome<T> once(Request request, Reader<T> reader, Deadline deadline) {
        Optional<Failure> objection = standing().objection();
        if (objection.isPresent()) {
            return Outcome.failed(objection.get());
        }
        try {
            if (queue.enter(deadline)) {
                return inPlace(request, reader, deadline);
            }
            return Outcome.failed(deadline.isOver() ? new Failure.NoTime() : new Failure.Crowded());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.failed(new Failure.NoTime());
        }
    }

    private <T> Outcome<T> inPlace(Request request, Reader<T> reader, Deadline deadline) {
        try {
            return health.admits() ? sent(request, reader, deadline) : Outcome.failed(new Failure.Crowded());
        } finally {
            queue.leave();
        }
    }

    private <T> Outcome<T> sent(Request request, Reader<T> reader, Deadline deadline) {
        long start = System.nanoTime();
        Outcome<T> outcome = Outcome.failed(new Failure.Fault("Reader"));
        try {
            outcome = read(wire.send(request, rules.mostBytes(), deadline.within(rules.perCall())), reader);
            return outcome;
        } finally {
            health.learn(outcome, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private static <T> Outcome<T> read(Heard heard, Reader<T> reader) {
        return switch (heard) {
            case Heard.Silence(Heard.Cause cause) ->
                Outcome.failed(cause == Heard.Cause.TOO_SLOW ? new Failure.TimedOut() : new Failure.Transport(cause));
            case Answer answer ->
                answer.status() == 200 && answer.size() == 0
                        ? Outcome.failed(new Failure.Transport(Heard.Cause.CUT_SHORT))
                        : reader.read(answer);
        };
    }

    /** How long to wait before a second try, if one makes sense. */
    private Optional<Duration> pause(Failure why) {
        return switch (why) {
            case Failure.RateLimited(Optional<Duration> wish) -> wish.filter(time -> time.compareTo(Health.SHORT) < 0);
            case Failure.Transport(Heard.Cause cause) ->
                Optional.of(someTime()).filter(time -> cause != Heard.Cause.TOO_LARGE);
            case Failure.Server trouble -> Optional.of(someTime());
            default -> Optional.empty();
        };
    }

    /** Those who failed together do not come back together. */
    private Duration someTime() {
        long least = rules.retryPause().toNanos();
        return Duration.ofNanos(least + ThreadLocalRandom.current().nextLong(2 * least + 1));
    }

    private static boolean slept(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
