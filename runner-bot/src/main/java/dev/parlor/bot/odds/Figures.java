package dev.parlor.bot.odds;

import dev.parlor.core.chance.Fraction;

/** How figures are written: with a point, the digits always as many, and no grouping. */
final class Figures {
    private static final int PERCENT_PLACES = 3;
    private static final int ONE_IN_PLACES = 2;

    private Figures() {}

    static String percent(Fraction part) {
        return decimal(part.times(Fraction.of(100)), PERCENT_PLACES) + " %";
    }

    /** How many tries there are to one success, or a dash if it never comes. */
    static String oneIn(Fraction chance) {
        return chance.equals(Fraction.ZERO) ? "-" : decimal(Fraction.ONE.dividedBy(chance), ONE_IN_PLACES);
    }

    static String decimal(Fraction value, int places) {
        return value.decimal(places).toPlainString();
    }
}
