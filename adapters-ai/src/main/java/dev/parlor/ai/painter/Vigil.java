package dev.parlor.ai.painter;

import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Turn;
import dev.parlor.ai.painter.SupermachineAnswers.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Asks about one picture until it is there. */
final class Vigil {
    /** A broken line says nothing about the picture, but several in a row say enough. */
    private static final int MISSES = 3;

    private final Rhythm rhythm;
    private final InstantSource clock;
    private final Turn turn;
    private int misses;
    private Failure last = new Failure.TimedOut();

    /**
     * A vigil.
     *
     * @param rhythm when the picture is asked about
     * @param clock the time, for rests of the provider
     * @param turn when the picture has to be there
     */
    Vigil(Rhythm rhythm, InstantSource clock, Turn turn) {
        this.rhythm = rhythm;
        this.clock = clock;
        this.turn = turn;
    }

    /**
     * Waits for the picture.
     *
     * @param question asks about it once
     * @return its address
     */
    Outcome<String> keep(Supplier<Outcome<Stage>> question) {
        for (int times = 0; slept(rhythm.pause(times)); times++) {
            switch (question.get()) {
                case Outcome.Ok<Stage>(Stage.Done(String url)) -> {
                    return Outcome.ok(url);
                }
                case Outcome.Ok<Stage>(Stage.Waiting waiting) -> misses = 0;
                case Outcome.Failed<Stage>(Failure why) -> {
                    if (!isWorthWaiting(why)) {
                        return Outcome.failed(last);
                    }
                }
            }
        }
        return Outcome.failed(misses == 0 ? new Failure.TimedOut() : last);
    }

    private boolean isWorthWaiting(Failure why) {
        return switch (why) {
            case Failure.Crowded crowded -> true;
            case Failure.Resting(Instant until) -> turn.deadline().leaves(Duration.between(clock.instant(), until));
            case Failure.TimedOut late -> isForgiven(why);
            case Failure.Transport broken -> isForgiven(why);
            case Failure.Server trouble -> isForgiven(why);
            case Failure.RateLimited limited -> isForgiven(why);
            default -> {
                last = why;
                yield false;
            }
        };
    }

    private boolean isForgiven(Failure why) {
        last = why;
        misses++;
        return misses < MISSES;
    }

    private boolean slept(Duration pause) {
        if (!turn.deadline().leaves(pause)) {
            return false;
        }
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
