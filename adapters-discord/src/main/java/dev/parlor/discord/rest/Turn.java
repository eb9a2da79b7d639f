package dev.parlor.discord.rest;

import java.time.Duration;

/** Whether a request may go out. */
sealed interface Turn {
    /** At once. */
    record Go() implements Turn {}

    /**
     * Not before some time has passed.
     *
     * @param time how much
     */
    record After(Duration time) implements Turn {}

    /** When another request has been answered. */
    record Behind() implements Turn {}
}
