package dev.parlor.core.money;

import java.time.Duration;
import java.time.Instant;

/** What became of the wish to limit oneself. */
public sealed interface LimitOutcome {
    /**
     * The limit holds at once.
     *
     * @param limits all limits of the scope
     */
    record InForce(SelfLimits limits) implements LimitOutcome {}

    /**
     * The limit would be looser than the present one, which holds until then.
     *
     * @param limits all limits of the scope, with what waits
     * @param due when the looser one is in force
     */
    record Later(SelfLimits limits, Instant due) implements LimitOutcome {}

    /**
     * The pause would end before the present one, which holds.
     *
     * @param until when the present one ends
     */
    record CannotShorten(Instant until) implements LimitOutcome {}

    /**
     * The pause is too short or too long; nothing changed.
     *
     * @param shortest the shortest one
     * @param longest the longest one
     */
    record OutOfRange(Duration shortest, Duration longest) implements LimitOutcome {}

    /**
     * The currency is none that can be staked; nothing changed.
     *
     * @param currency what was asked for
     */
    record NotStakeable(Currency currency) implements LimitOutcome {}
}
