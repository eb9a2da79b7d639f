package dev.parlor.bot.terminal;

import dev.parlor.core.fighter.WinProbability;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the house writes them. */
public final class Figures {
    private static final int GROUP = 3;

    private final String separator;

    /**
     * Makes figures for a screen.
     *
     * @param look what the screen can show; a thin separator where it can draw, otherwise a comma
     */
    public Figures(Look look) {
        this.separator = look.drawing() ? "\u202f" : ",";
    }

    /**
     * Writes an amount.
     *
     * @param amount any amount
     * @return such as {@code 12 500}
     */
    public String money(long amount) {
        String digits = Long.toString(amount);
        int sign = amount < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > sign; at -= GROUP) {
            text.insert(at, separator);
        }
        return text.toString();
    }

    /**
     * Writes a gain or a loss.
     *
     * @param amount any amount
     * @return the amount with its sign; zero has none
     */
    public String signed(long amount) {
        return amount > 0 ? "+" + money(amount) : money(amount);
    }

    /**
     * Writes a chance.
     *
     * @param ppm parts per million
     * @return percent with one place, rounded half-even, so that a chance and its opposite still make a hundred
     */
    public String percent(long ppm) {
        return share(ppm, WinProbability.WHOLE);
    }

    /**
     * Writes a chance that may be tiny.
     *
     * @param ppm parts per million
     * @return percent with one place, rounded half-even; what would read as none, though it is some, as {@code <0.1 %}
     */
    public String longShot(long ppm) {
        String percent = percent(ppm);
        return ppm > 0 && percent.equals(percent(0)) ? "<0.1 %" : percent;
    }

    /**
     * Writes a share.
     *
     * @param part a part of the whole
     * @param whole the whole
     * @return percent with one place, rounded half-even; a dash if there is no whole
     */
    public String share(long part, long whole) {
        if (whole == 0) {
            return "-";
        }
        BigDecimal percent =
                BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN);
        return percent + " %";
    }
}
