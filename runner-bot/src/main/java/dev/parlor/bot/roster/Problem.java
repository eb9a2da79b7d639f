package dev.parlor.bot.roster;

/**
 * Something in a roster that cannot be used.
 *
 * @param place where it is
 * @param found what is there
 * @param expected what should be
 */
public record Problem(Place place, String found, String expected) {
    @Override
    public String toString() {
        return place + ": " + found + "; expected " + expected;
    }
}
