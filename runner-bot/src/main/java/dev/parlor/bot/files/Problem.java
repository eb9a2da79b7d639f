package dev.parlor.bot.files;

/**
 * Something in a file that cannot be used.
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
