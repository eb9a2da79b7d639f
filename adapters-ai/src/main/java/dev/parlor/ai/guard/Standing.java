package dev.parlor.ai.guard;

import java.time.Instant;
import java.util.Optional;

/** Whether a provider is asked at all. */
public sealed interface Standing {
    /** It is. */
    record Ready() implements Standing {}

    /**
     * It is asked again later.
     *
     * @param until when
     */
    record Resting(Instant until) implements Standing {}

    /**
     * Somebody has to do something.
     *
     * @param why what it failed with
     * @param until when it is tried again all the same, if it is
     */
    record Out(Failure why, Optional<Instant> until) implements Standing {}

    /** Why it is not asked, if it is not. */
    default Optional<Failure> objection() {
        return switch (this) {
            case Ready ready -> Optional.empty();
            case Resting(Instant until) -> Optional.of(new Failure.Resting(until));
            case Out(Failure.NoKey why, Optional<Instant> until) -> Optional.of(why);
            case Out(Failure why, Optional<Instant> until) -> Optional.of(new Failure.Out(why));
        };
    }
}
