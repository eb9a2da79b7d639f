package dev.parlor.bot.roster;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people number files: {@code 2} before {@code 10}, {@code ape9} before {@code ape10}. */
final class NumberAware {
    static final Comparator<String> ORDER = NumberAware::compare;

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private NumberAware() {}

    private static int compare(String a, String b) {
        Matcher left = PART.matcher(a);
        Matcher right = PART.matcher(b);
        while (left.find() && right.find()) {
            int order = comparePart(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
        return a.compareTo(b);
    }

    private static int comparePart(String a, String b) {
        return isDigit(a.charAt(0)) && isDigit(b.charAt(0))
                ? new BigInteger(a).compareTo(new BigInteger(b))
                : a.compareTo(b);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
