package dev.parlor.core.money;

import java.time.Instant;
import java.util.Optional;

/**
 * The most that a player wants to lose in one currency on one UTC day, with open stakes counted as lost.
 *
 * @param cap the most; zero forbids every stake, empty forbids none
 * @param later a looser cap that waits for its time
 */
public record LossCap(Optional<Amount> cap, Optional<Loosening> later) {
    /** No cap. */
    public static final LossCap NONE = new LossCap(Optional.empty(), Optional.empty());

    /**
     * A looser cap that is not in force yet.
     *
     * @param cap the cap to come, empty for none
     * @param due the first instant at which it is in force
     */
    public record Loosening(Optional<Amount> cap, Instant due) {}

    /**
     * The cap as it stands at an instant.
     *
     * @param now the instant
     * @return this cap, or the later one alone once its time has come
     */
    public LossCap at(Instant now) {
        return later.filter(loosening -> !now.isBefore(loosening.due()))
                .map(loosening -> new LossCap(loosening.cap(), Optional.empty()))
                .orElse(this);
    }

    /** A stricter or equal cap is in force at once, a looser one at the due time; asked for twice, at the first. */
    LossCap changed(Optional<Amount> wished, Instant now, Instant due) {
        LossCap present = at(now);
        if (isLooser(wished, present.cap)) {
            Optional<Loosening> same =
                    present.later.filter(waiting -> waiting.cap().equals(wished));
            return new LossCap(present.cap, same.or(() -> Optional.of(new Loosening(wished, due))));
        }
        return new LossCap(wished, Optional.empty());
    }

    private static boolean isLooser(Optional<Amount> wished, Optional<Amount> present) {
        return present.isPresent() && (wished.isEmpty() || wished.get().compareTo(present.get()) > 0);
    }
}
