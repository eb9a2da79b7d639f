package dev.parlor.core.slots;

import java.util.Optional;

/**
 * A line of a paytable for a symbol that pays wherever it is seen: all places of the window count, on the pay line and
 * off it, and the pay is a multiple of the whole stake on top of the line's.
 *
 * @param symbol the scatter, which nothing substitutes
 * @param pays what each number of visible scatters pays
 */
public record ScatterPay(Symbol symbol, Pays pays) {
    /**
     * Lists a scatter's pays.
     *
     * @param symbol the scatter
     * @param byCount what 1, 2, 3 and so on of them pay
     * @return the scatter pay
     */
    public static ScatterPay of(Symbol symbol, long... byCount) {
        return new ScatterPay(symbol, Pays.of(byCount));
    }

    /** What a number of visible scatters pays, or empty if nothing. */
    Optional<Combination> on(int visible) {
        long pay = pays.forCount(visible);
        return pay == 0 ? Optional.empty() : Optional.of(new Combination(symbol.name(), visible, pay));
    }
}
