package dev.parlor.ai.sheets;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Numbers as the sheets write them; the parts stand apart by a thin space. */
final class Figures {
    private static final int GROUP = 3;
    private static final String MINUS = "\u2212";

    private Figures() {}

    /** A whole number in groups of three digits; four digits stay together, as in {@code 1250} and {@code 12 500}. */
    static List<String> grouped(long number) {
        String digits = Long.toString(number);
        List<String> groups = new ArrayList<>();
        int end = digits.length();
        while (end > GROUP && digits.length() > GROUP + 1) {
            groups.addFirst(digits.substring(end - GROUP, end));
            end -= GROUP;
        }
        groups.addFirst(digits.substring(0, end));
        return List.copyOf(groups);
    }

    /** What is taken off; nothing has no sign. */
    static List<String> taken(long number) {
        return signed(MINUS, number);
    }

    /** What is added; nothing has no sign. */
    static List<String> given(long number) {
        return signed("+", number);
    }

    /** Hundredths of a percent as percents, with no more digits than it takes. */
    static String basisPoints(int points) {
        return BigDecimal.valueOf(points, 2).stripTrailingZeros().toPlainString();
    }

    /** Whole percents; those of both corners sum to 100. */
    static List<String> percent(WinProbability chance, Corner corner) {
        return percent(share(chance.of(Corner.A), WinProbability.WHOLE, corner));
    }

    static List<String> percent(long number) {
        return List.of(Long.toString(number), "%");
    }

    /** A corner's share in percent, if the part is corner A's; those of both corners sum to 100. */
    static long share(long part, long whole, Corner corner) {
        long first = Math.round(part * 100.0 / whole);
        return corner == Corner.A ? first : 100 - first;
    }

    private static List<String> signed(String sign, long number) {
        List<String> groups = new ArrayList<>(grouped(number));
        if (number > 0) {
            groups.set(0, sign + groups.getFirst());
        }
        return List.copyOf(groups);
    }

    static String plain(List<String> parts) {
        return String.join("\u202f", parts);
    }
}
