package dev.parlor.bot.exhibition;

import dev.parlor.bot.Complaint;

/**
 * An option that holds a whole number.
 *
 * @param name the option
 * @param least the smallest number
 * @param most the largest number
 * @param expected both in words
 */
record NumberOption(String name, int least, int most, String expected) {
    static final NumberOption SIZE =
            new NumberOption("--size", 2, 64, "8, 16 or 32 (any whole number from 2 to 64 works)");
    static final NumberOption PUNTERS = new NumberOption("--punters", 0, 1_000, "a whole number from 0 to 1000");

    int read(String text) {
        String digits = text.strip();
        int number = digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
        if (number < least || number > most) {
            throw new Complaint(name + " must be " + expected + ", but is '" + text + "'");
        }
        return number;
    }
}
