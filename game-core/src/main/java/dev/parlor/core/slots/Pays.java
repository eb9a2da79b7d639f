package dev.parlor.core.slots;

import java.util.Arrays;
import java.util.List;

/**
 * What a number of symbols pays, in multiples of the stake. A greater number than the greatest one listed pays the same
 * as that.
 *
 * @param byCount what 1, 2, 3 and so on symbols pay, each 0 to {@value #MOST_PAY} and none less than the one before
 */
public record Pays(List<Long> byCount) {
    /** The greatest pay. */
    public static final long MOST_PAY = 1_000_000;

    /**
     * Checks the pays.
     *
     * @throws IllegalArgumentException if there are none, one is outside its range, or more symbols pay less
     */
    public Pays {
        byCount = List.copyOf(byCount);
        if (byCount.isEmpty()) {
            throw new IllegalArgumentException("A line of a paytable needs at least one pay");
        }
        long before = 0;
        for (long pay : byCount) {
            if (pay < before || pay > MOST_PAY) {
                throw new IllegalArgumentException(
                        "Pays must be 0 to " + MOST_PAY + " and never less for more symbols, but are " + byCount);
            }
            before = pay;
        }
    }

    /**
     * Lists pays.
     *
     * @param byCount what 1, 2, 3 and so on symbols pay
     * @return the pays
     * @throws IllegalArgumentException if they are not valid
     */
    public static Pays of(long... byCount) {
        return new Pays(Arrays.stream(byCount).boxed().toList());
    }

    /**
     * What some symbols pay.
     *
     * @param count how many, 0 or more
     * @return a multiple of the stake, 0 for none
     */
    public long forCount(int count) {
        return count == 0 ? 0 : byCount.get(Math.min(count, byCount.size()) - 1);
    }
}
