package dev.parlor.core.chance;

import java.util.Arrays;

/**
 * Finds the first cumulative weight above a number. A table by the number's upper bits names the entry where all numbers
 * of a place belong to the same one; where a place is shared, a search decides (after Chen and Asau 1974; Devroye 1986,
 * "Non-Uniform Random Variate Generation", III.2.4, http://www.nrbook.com/devroye/). For a small sum every number has a
 * place of its own.
 *
 * <p>The table goes on to twice the sum, so that a number may also come as itself plus the sum.
 */
final class GuideTable {
    private static final int FEWEST_PLACES = 1 << 11;
    private static final int PLACES_FOR_AN_ENTRY = 64;
    private static final int MOST_PLACES = 1 << 18;
    private static final short SHARED = -1;

    private final long[] above;
    private final long sum;
    private final short[] places;
    private final int shift;

    /** At most 2^15 weights, each 1 or more, so that an index fits a short. */
    GuideTable(long[] weights) {
        above = weights.clone();
        Arrays.parallelPrefix(above, Long::sum);
        sum = above[above.length - 1];
        shift = shift(sum, Math.clamp((long) above.length * PLACES_FOR_AN_ENTRY, FEWEST_PLACES, MOST_PLACES));
        places = new short[(int) ((2 * sum - 1) >>> shift) + 1];
        for (int place = 0; place < places.length; place++) {
            places[place] = owner((long) place << shift, ((place + 1L) << shift) - 1);
        }
    }

    /** The entry of a number from 0 to twice the sum − 1. */
    int index(long number) {
        int index = places[(int) (number >>> shift)];
        return index != SHARED ? index : search(number);
    }

    private int search(long number) {
        int found = Arrays.binarySearch(above, number < sum ? number : number - sum);
        return found >= 0 ? found + 1 : ~found;
    }

    private short owner(long first, long last) {
        boolean wraps = first < sum && last >= sum;
        return !wraps && search(first) == search(last) ? (short) search(first) : SHARED;
    }

    private static int shift(long sum, long places) {
        int shift = 0;
        while ((sum - 1) >>> shift >= places) {
            shift++;
        }
        return shift;
    }
}
