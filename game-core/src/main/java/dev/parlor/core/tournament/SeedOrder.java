package dev.parlor.core.tournament;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The standard order of seeds in a knock-out bracket: the top two can only meet in the final, the top four not before
 * the semi-finals, and so on.
 *
 * <p>The rows are those of OEIS A208569 (https://oeis.org/A208569): the order for twice the field has, behind each seed
 * s, the seed that makes a pair with it, field + 1 − s. With fewer entrants than places the seeds that do not exist are
 * byes; they always meet the top seeds and never each other.
 */
public final class SeedOrder {
    /** The fewest entrants of a bracket. */
    public static final int FEWEST = 2;
    /** The most entrants of a bracket. */
    public static final int MOST = 64;

    private static final List<List<Integer>> ORDERS = Stream.iterate(List.of(1), SeedOrder::doubled)
            .limit(rounds(MOST) + 1)
            .toList();

    private SeedOrder() {}

    /**
     * The seeds from the top of the bracket to its bottom.
     *
     * @param size the number of places, a power of two from 1 to 64
     * @return all seeds from 1 to {@code size}; neighbours meet in round 1
     * @throws IllegalArgumentException if the size is no power of two or outside the range
     */
    public static List<Integer> of(int size) {
        if (size < 1 || size > MOST || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("A bracket has 1, 2, 4, … 64 places, but got " + size);
        }
        return ORDERS.get(Integer.numberOfTrailingZeros(size));
    }

    /**
     * How many places a bracket needs.
     *
     * @param entrants 2 to 64
     * @return the least power of two that holds them
     * @throws IllegalArgumentException if the number is outside the range
     */
    public static int places(int entrants) {
        return 1 << rounds(entrants);
    }

    /**
     * How many rounds a bracket has.
     *
     * @param entrants 2 to 64
     * @return the binary logarithm, rounded up
     * @throws IllegalArgumentException if the number is outside the range
     */
    public static int rounds(int entrants) {
        if (entrants < FEWEST || entrants > MOST) {
            throw new IllegalArgumentException(
                    "A bracket has " + FEWEST + " to " + MOST + " entrants, but got " + entrants);
        }
        return Integer.SIZE - Integer.numberOfLeadingZeros(entrants - 1);
    }

    private static List<Integer> doubled(List<Integer> order) {
        List<Integer> next = new ArrayList<>(2 * order.size());
        for (int seed : order) {
            next.add(seed);
            next.add(2 * order.size() + 1 - seed);
        }
        return List.copyOf(next);
    }
}
