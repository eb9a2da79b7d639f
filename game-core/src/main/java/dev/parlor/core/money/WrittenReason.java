package dev.parlor.core.money;

import dev.parlor.core.CleanText;
import java.util.Optional;

/**
 * Why an administrator gave or took money, in words that the player reads in the history.
 *
 * @param text 1 to {@value #LONGEST} visible characters (code points) on one line
 */
public record WrittenReason(String text) {
    /** The longest reason in code points; longer ones are cut. */
    public static final int LONGEST = 200;

    /**
     * Checks that the text is clean.
     *
     * @throws IllegalArgumentException if it is empty, too long, or has a character that {@link #of} takes out
     */
    public WrittenReason {
        if (!CleanText.isClean(text, LONGEST)) {
            throw new IllegalArgumentException(
                    "A written reason must be 1 to " + LONGEST + " visible characters on one line");
        }
    }

    /**
     * Makes any text fit for the books.
     *
     * @param raw what somebody wrote, of any length and with any characters
     * @return the cleaned reason, cut with an ellipsis if it is too long; empty if nothing visible is left
     */
    public static Optional<WrittenReason> of(String raw) {
        return Optional.of(CleanText.of(raw, LONGEST))
                .filter(clean -> !clean.isEmpty())
                .map(WrittenReason::new);
    }

    @Override
    public String toString() {
        return text;
    }
}
