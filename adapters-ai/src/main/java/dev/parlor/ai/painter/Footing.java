package dev.parlor.ai.painter;

import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Guard;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Quarantine;
import dev.parlor.ai.guard.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * How the house stands with a painter outside: what its guard knows, which of its models are gone, and whether its last
 * pictures were any good. Its guard sees exchanges that went well; that all of them brought black pictures is seen here.
 */
final class Footing {
    private static final int BAD_IN_A_ROW = 3;
    private static final Duration REST = Duration.ofMinutes(10);

    private final Guard guard;
    private final InstantSource clock;
    private final List<String> models;
    private final Duration modelGone;
    private final Quarantine gone;
    private int bad;
    private Instant restsUntil = Instant.MIN;

    /**
     * A footing.
     *
     * @param guard that of the provider
     * @param models those that are asked for
     * @param modelGone how long one that is gone is left alone
     */
    Footing(Guard guard, List<String> models, Duration modelGone) {
        this.guard = guard;
        this.clock = guard.clock();
        this.models = models;
        this.modelGone = modelGone;
        gone = new Quarantine(clock);
    }

    /** Whether the provider is asked. */
    Standing standing() {
        Standing known = rest().<Standing>map(Standing.Resting::new).orElseGet(guard::standing);
        return gone.until(models)
                .<Standing>map(until -> new Standing.Out(new Failure.Gone(models.getLast()), Optional.of(until)))
                .orElse(known);
    }

    /** The models that are not gone, in order. */
    List<String> present() {
        return gone.free(models);
    }

    /** Learns from what came of a job; gives it back. */
    <T> Outcome<T> learn(Outcome<T> outcome) {
        switch (outcome) {
            case Outcome.Ok<T> ok -> good();
            case Outcome.Failed<T>(Failure.Gone(String model)) -> gone.add(model, modelGone);
            case Outcome.Failed<T>(Failure.BadOutput what) -> bad();
            case Outcome.Failed<T> other -> {
                // Nothing was seen of its pictures.
            }
        }
        return outcome;
    }

    private synchronized Optional<Instant> rest() {
        return Optional.of(restsUntil).filter(until -> clock.instant().isBefore(until));
    }

    private synchronized void good() {
        bad = 0;
    }

    private synchronized void bad() {
        bad++;
        if (bad >= BAD_IN_A_ROW) {
            bad = 0;
            restsUntil = clock.instant().plus(REST);
        }
    }
}
