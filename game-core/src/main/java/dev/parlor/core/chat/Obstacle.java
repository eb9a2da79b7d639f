package dev.parlor.core.chat;

import dev.parlor.core.CleanText;
import java.time.Instant;

/**
 * Why the house cannot post in a room, until somebody changes something.
 *
 * @param cause what is in the way
 * @param detail what the chat says of it, cleaned; may be empty
 * @param since when it was met first
 */
public record Obstacle(Cause cause, String detail, Instant since) {
    private static final int LONGEST = 200;

    /** Cleans the detail. */
    public Obstacle {
        detail = CleanText.of(detail, LONGEST);
    }

    /** What is in the way. */
    public enum Cause {
        /** The house lacks a permission, or does not see the place. */
        FORBIDDEN,
        /** The place is gone. */
        GONE
    }
}
