package dev.parlor.bot.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that people write: whole ones with k or m behind them, percentages, and lists of these. */
final class Numbers {
    private static final int WHOLE = 10_000;
    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,15})([km]?)");
    private static final Pattern PERCENT = Pattern.compile("(0|[1-9][0-9]?|100)(?:\\.([0-9]{1,2}))?%");

    private Numbers() {}

    static Optional<Long> within(String text, long least, long most) {
        return Optional.of(text)
                .filter(digits -> digits.matches("0|[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .filter(value -> value >= least && value <= most);
    }

    static Optional<Long> amount(String text) {
        Matcher matcher = AMOUNT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long unit = switch (matcher.group(2)) {
            case "k" -> 1_000;
            case "m" -> 1_000_000;
            default -> 1;
        };
        long count = Long.parseLong(matcher.group(1));
        return count > Long.MAX_VALUE / unit ? Optional.empty() : Optional.of(count * unit);
    }

    static Optional<Integer> basisPoints(String text) {
        Matcher matcher = PERCENT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal percent = new BigDecimal(text.substring(0, text.length() - 1));
        return Optional.of(percent.movePointRight(2).intValueExact()).filter(points -> points <= WHOLE);
    }

    static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + "%";
    }

    static Optional<List<Integer>> shares(String text) {
        List<Integer> shares = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Optional<Integer> share = basisPoints(part.strip()).filter(points -> points > 0);
            if (share.isEmpty() || (!shares.isEmpty() && shares.getLast() < share.get())) {
                return Optional.empty();
            }
            shares.add(share.get());
        }
        return shares.stream().mapToInt(Integer::intValue).sum() == WHOLE
                ? Optional.of(List.copyOf(shares))
                : Optional.empty();
    }
}
