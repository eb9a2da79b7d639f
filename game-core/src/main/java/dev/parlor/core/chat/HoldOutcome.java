package dev.parlor.core.chat;

/** What became of what the holder of a subject had to say. */
public sealed interface HoldOutcome {
    /**
     * It is kept.
     *
     * @param posting what is known of the message
     */
    record Kept(Posting posting) implements HoldOutcome {}

    /** Somebody else holds the subject, or nobody does; nothing is changed. */
    record NotHeld() implements HoldOutcome {}
}
