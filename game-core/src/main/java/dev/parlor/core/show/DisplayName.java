package dev.parlor.core.show;

import dev.parlor.core.CleanText;

/**
 * A name as it is shown: one line without control, format or bidirectional characters. It is data wherever it goes: a
 * name that looks like a token or like markup stays the text it is.
 *
 * @param text 1 to {@value #LONGEST} characters (code points)
 */
public record DisplayName(String text) {
    /** The longest name in code points; longer ones are cut. */
    public static final int LONGEST = 32;

    private static final String NAMELESS = "Nameless";

    /**
     * Checks that the text is clean.
     *
     * @throws IllegalArgumentException if it is empty, too long, or has a character that {@link #of} takes out
     */
    public DisplayName {
        if (!CleanText.isClean(text, LONGEST)) {
            throw new IllegalArgumentException(
                    "A display name must be 1 to " + LONGEST + " visible characters on one line");
        }
    }

    /**
     * Makes any text fit for showing.
     *
     * @param raw what somebody called a fighter, of any length and with any characters
     * @return the cleaned name, cut with an ellipsis if it is too long; {@code Nameless} if nothing is left
     */
    public static DisplayName of(String raw) {
        String clean = CleanText.of(raw, LONGEST);
        return new DisplayName(clean.isEmpty() ? NAMELESS : clean);
    }

    @Override
    public String toString() {
        return text;
    }
}
