package dev.parlor.core.show;

/** What became of a call that says that a picture is ready. */
public sealed interface InboxOutcome {
    /**
     * It is the one call that was waited for.
     *
     * @param job the picture
     */
    record Accepted(PaintJobId job) implements InboxOutcome {}

    /** Nobody waits for such a call: a wrong name or secret, a repetition, or too late. The caller learns no more. */
    record Refused() implements InboxOutcome {}
}
