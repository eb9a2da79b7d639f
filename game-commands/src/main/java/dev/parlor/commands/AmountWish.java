package dev.parlor.commands;

import dev.parlor.core.money.Amount;
import dev.parlor.core.money.MulDiv;
import java.util.Optional;

/** How much somebody wants to spend: {@code [1-9][0-9]*[km]?}, {@code 1%} to {@code 100%}, or {@code all}; ASCII only. */
public sealed interface AmountWish {
    /** What {@link #of} reads. */
    String EXAMPLES = "500, 2k, 1m, 25%, all";

    /**
     * So much of what there is.
     *
     * @param available what there is
     * @return the amount, a percentage rounded down
     */
    Amount outOf(Amount available);

    /**
     * A fixed amount.
     *
     * @param amount how much
     */
    record Exactly(Amount amount) implements AmountWish {
        @Override
        public Amount outOf(Amount available) {
            return amount;
        }
    }

    /**
     * A part of what there is.
     *
     * @param percent 1 to 100
     */
    record Part(int percent) implements AmountWish {
        private static final int WHOLE = 100;

        @Override
        public Amount outOf(Amount available) {
            return new Amount(MulDiv.floor(available.value(), percent, WHOLE));
        }
    }

    /** All there is. */
    record Everything() implements AmountWish {
        @Override
        public Amount outOf(Amount available) {
            return available;
        }
    }

    /**
     * Reads what somebody wrote.
     *
     * @param text any text
     * @return the wish, or empty if it is none or passes 2<sup>63</sup>−1
     */
    static Optional<AmountWish> of(String text) {
        if (text.equals("all")) {
            return Optional.of(new Everything());
        }
        if (text.matches("(100|[1-9][0-9]?)%")) {
            return Optional.of(new Part(Integer.parseInt(text.substring(0, text.length() - 1))));
        }
        return text.matches("[1-9][0-9]{0,18}[km]?") ? exactly(text) : Optional.empty();
    }

    private static Optional<AmountWish> exactly(String text) {
        long unit = text.endsWith("k") ? 1_000 : text.endsWith("m") ? 1_000_000 : 1;
        String digits = unit == 1 ? text : text.substring(0, text.length() - 1);
        try {
            return Optional.of(new Exactly(new Amount(Math.multiplyExact(Long.parseLong(digits), unit))));
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
