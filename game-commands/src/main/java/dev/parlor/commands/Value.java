package dev.parlor.commands;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Wish;
import java.time.Duration;

/** What an option was understood as. */
sealed interface Value {
    /**
     * Words, a choice or a reference.
     *
     * @param text what was written, stripped
     */
    record Phrase(String text) implements Value {}

    /**
     * A whole number.
     *
     * @param number within the option's limits
     */
    record Whole(long number) implements Value {}

    /**
     * How much.
     *
     * @param wish a fixed amount, or a part of what there is
     */
    record Sum(Wish wish) implements Value {}

    /**
     * Somebody.
     *
     * @param player who
     */
    record Someone(PlayerId player) implements Value {}

    /**
     * How long.
     *
     * @param duration within the option's limits
     */
    record Length(Duration duration) implements Value {}
}
