package dev.parlor.core.show;

import java.util.List;

/** The little English that depends on what is put into a line. */
final class Grammar {
    private static final List<String> COUNT = List.of("no", "one", "two", "three", "four", "five", "six", "seven");

    private Grammar() {}

    /** The owner's form: {@code Ember's}, {@code Atlas'}, {@code #1234's}. */
    static String possessive(String name) {
        return name.endsWith("s") || name.endsWith("S") ? name + "'" : name + "'s";
    }

    /** A number below a thousand with the article it is read with: {@code an 81.2%}, {@code an 11}, {@code a 68.3%}. */
    static String withArticle(String number) {
        return number.matches("(8|11(\\D|$)|18(\\D|$)).*") ? "an " + number : "a " + number;
    }

    static String word(int count) {
        return count < COUNT.size() ? COUNT.get(count) : Integer.toString(count);
    }

    /** Tenths of a percent as a percentage: {@code 68.3%}, {@code 70%}. */
    static String percent(int tenths) {
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + "%";
    }

    /** A text with a stop at its end. */
    static String sentence(String text) {
        return text.matches("(?s).*[.!?…][\"'”’)]?") ? text : text + ".";
    }
}
