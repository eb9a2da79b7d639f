package dev.parlor.core.show;

import dev.parlor.core.CleanText;

/**
 * Who made a text or a picture.
 *
 * @param provider such as {@code nvidia}, or {@code house}; 1 to 32 characters
 * @param model the provider's name for what did it, at most 100 characters; empty if there is no choice
 * @param version of what it was asked with, such as the narrator's prompt; at most 32 characters, empty if there is none
 */
public record Credit(String provider, String model, String version) {
    /** The house itself, which needs nobody. */
    public static final Credit HOUSE = new Credit("house", "", "");

    private static final int LONGEST_MODEL = 100;
    private static final int LONGEST = 32;

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is not clean or too long
     */
    public Credit {
        check("A provider", provider, LONGEST);
        if (!model.isEmpty()) {
            check("A model", model, LONGEST_MODEL);
        }
        if (!version.isEmpty()) {
            check("A version", version, LONGEST);
        }
    }

    /**
     * Tells whether nobody from outside had a part in it.
     *
     * @return whether this is the house's own work
     */
    public boolean isOfTheHouse() {
        return provider.equals(HOUSE.provider);
    }

    private static void check(String what, String text, int longest) {
        if (!CleanText.isClean(text, longest)) {
            throw new IllegalArgumentException(
                    what + " must be 1 to " + longest + " visible characters, but is [" + text + "]");
        }
    }
}
