package dev.parlor.core.betting;

import dev.parlor.core.money.MulDiv;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Divides the profit of one winning pick among its backers in whole units. With W on the pick,
 * {@code stake + floor(stake · profit / W)} is the same number as {@code floor(stake · (W + profit) / W)}.
 */
final class Shares {
    private final Tally backers;
    private final long profit;
    private final long[] paid;

    private Shares(Tally backers, long profit) {
        this.backers = backers;
        this.profit = profit;
        this.paid = backers.sums();
    }

    /** What each backer gets by number, the stake included, rounded down. */
    static long[] floored(Tally backers, long profit) {
        return new Shares(backers, profit).floor();
    }

    /** The same, with the units that rounding left given to the largest remainders; nothing is left. */
    static long[] byLargestRemainder(Tally backers, long profit) {
        Shares shares = new Shares(backers, profit);
        shares.floor();
        shares.giveOutTheRest();
        return shares.paid;
    }

    private long[] floor() {
        long onPick = backers.total();
        for (int i = 0; i < paid.length; i++) {
            paid[i] += MulDiv.floor(paid[i], profit, onPick);
        }
        return paid;
    }

    private void giveOutTheRest() {
        long[] remainders = remainders();
        int left =
                Math.toIntExact(backers.total() + profit - Arrays.stream(paid).sum());
        if (left > 0) {
            long[] sorted = remainders.clone();
            Arrays.sort(sorted);
            giveOut(left, remainders, sorted[sorted.length - left]);
        }
    }

    /** One unit to each remainder above the limit, then to those at the limit in the order of bettor ids. */
    private void giveOut(int left, long[] remainders, long limit) {
        int[] above = IntStream.range(0, paid.length)
                .filter(i -> remainders[i] > limit)
                .toArray();
        Arrays.stream(above).forEach(i -> paid[i]++);
        IntStream.range(0, paid.length)
                .filter(i -> remainders[i] == limit)
                .boxed()
                .sorted(Comparator.comparing(backers::bettor))
                .limit(left - above.length)
                .forEach(i -> paid[i]++);
    }

    /** stake · profit mod W; the products wrap around, their difference is smaller than W and so exact. */
    private long[] remainders() {
        return IntStream.range(0, paid.length)
                .mapToLong(i -> {
                    long stake = backers.sum(i);
                    return stake * profit - (paid[i] - stake) * backers.total();
                })
                .toArray();
    }
}
