package dev.parlor.ai.painter;

import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Turn;
import dev.parlor.ai.painter.SupermachineAnswers.Stage;
import java.time.Duration;
import java.util.function.Supplier;

/** Asks about a picture until it is there. */
final class Vigil {
    /** A broken line says nothing about the picture, but several in a row say enough. */
    private static final int MISSES = 3;

    private final Rhythm rhythm;

    Vigil(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    /**
     * Waits for a picture.
     *
     * @param question asks about it once
     * @param turn when it has to be there
     * @return its address
     */
    Outcome<String> keep(Supplier<Outcome<Stage>> question, Turn turn) {
        int misses = 0;
        for (int times = 0; slept(rhythm.pause(times), turn); times++) {
            switch (question.get()) {
                case Outcome.Ok<Stage>(Stage.Done(String url)) -> {
                    return Outcome.ok(url);
                }
                case Outcome.Ok<Stage>(Stage.Waiting waiting) -> misses = 0;
                case Outcome.Failed<Stage>(Failure why) -> {
                    misses++;
                    if (!isPassing(why) || misses == MISSES) {
                        return Outcome.failed(why);
                    }
                }
            }
        }
        return Outcome.failed(new Failure.TimedOut());
    }

    private static boolean isPassing(Failure why) {
        return switch (why) {
            case Failure.TimedOut late -> true;
            case Failure.Transport broken -> true;
            case Failure.Server trouble -> true;
            case Failure.RateLimited limited -> true;
            case Failure.Crowded crowded -> true;
            case Failure.Resting resting -> true;
            default -> false;
        };
    }

    private static boolean slept(Duration pause, Turn turn) {
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
