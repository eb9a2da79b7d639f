package dev.parlor.core.chat;

import java.time.Instant;

/** What became of the wish to post about a subject. */
public sealed interface ClaimOutcome {
    /**
     * The subject is held.
     *
     * @param posting what is known of its message
     */
    record Claimed(Posting posting) implements ClaimOutcome {}

    /**
     * Somebody else is at it.
     *
     * @param until when that ends at the latest
     */
    record Held(Instant until) implements ClaimOutcome {}

    /** Nothing newer is to be shown. */
    record NothingDue() implements ClaimOutcome {}
}
