package dev.parlor.core.money;

import dev.parlor.core.CleanText;

/**
 * What a player is called on boards and in histories: one line of plain text, data wherever it goes.
 *
 * @param text 1 to {@value #LONGEST} visible characters (code points) on one line
 */
public record PlayerName(String text) {
    /** The longest name in code points; longer ones are cut. */
    public static final int LONGEST = 32;

    private static final String NAMELESS = "Nameless";

    /**
     * Checks that the text is clean.
     *
     * @throws IllegalArgumentException if it is empty, too long, or has a character that {@link #of} takes out
     */
    public PlayerName {
        if (!CleanText.isClean(text, LONGEST)) {
            throw new IllegalArgumentException(
                    "A player's name must be 1 to " + LONGEST + " visible characters on one line");
        }
    }

    /**
     * Makes any text fit for showing.
     *
     * @param raw what somebody calls himself, of any length and with any characters
     * @return the cleaned name, cut with an ellipsis if it is too long; {@code Nameless} if nothing is left
     */
    public static PlayerName of(String raw) {
        String clean = CleanText.of(raw, LONGEST);
        return new PlayerName(clean.isEmpty() ? NAMELESS : clean);
    }

    @Override
    public String toString() {
        return text;
    }
}
