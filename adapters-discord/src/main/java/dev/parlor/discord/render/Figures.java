package dev.parlor.discord.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the house writes them: thin separators, signs that do not need a colour. */
final class Figures {
    private static final int GROUP = 3;
    private static final String NARROW_SPACE = "\u202f";
    private static final String NONE = "0.0";

    private Figures() {}

    static String number(long amount) {
        String digits = Long.toString(amount);
        int first = amount < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            text.insert(at, NARROW_SPACE);
        }
        return text.toString();
    }

    static String change(long amount) {
        if (amount == 0) {
            return "0";
        }
        return amount > 0 ? "▲ +" + number(amount) : "▼ " + number(amount);
    }

    /** Percent with one place, rounded half-even; what would read as none, though it is some, as less than 0.1. */
    static String percent(long ppm) {
        String percent = BigDecimal.valueOf(ppm)
                .movePointLeft(4)
                .setScale(1, RoundingMode.HALF_EVEN)
                .toPlainString();
        return (ppm > 0 && percent.equals(NONE) ? "<0.1" : percent) + NARROW_SPACE + "%";
    }
}
