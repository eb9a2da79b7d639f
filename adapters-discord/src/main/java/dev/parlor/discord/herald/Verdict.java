package dev.parlor.discord.herald;

import dev.parlor.core.chat.Subject;
import java.time.Duration;
import java.util.Optional;

/** What became of a subject that was to be told of. */
sealed interface Verdict {
    /** Discord was asked, and it is done. */
    record Told() implements Verdict {}

    /** There is nothing to do. */
    record Quiet() implements Verdict {}

    /**
     * Another time may go better. Nothing else is told before.
     *
     * @param after how long to wait at least
     */
    record Again(Duration after) implements Verdict {}

    /**
     * Another time may go better, and what else there is can be told before.
     *
     * @param after how long to wait at least
     */
    record Later(Duration after) implements Verdict {}

    /**
     * Another process is at it, and will be done soon. What else there is can be told before.
     *
     * @param most how long it may take at most
     */
    record Held(Duration most) implements Verdict {}

    /**
     * Something else must be told before.
     *
     * @param other what
     */
    record First(Subject other) implements Verdict {}

    /**
     * Nothing can be told in this community until somebody changes something.
     *
     * @param note what is to be told to those who run it
     */
    record Blocked(Optional<Subject> note) implements Verdict {}
}
