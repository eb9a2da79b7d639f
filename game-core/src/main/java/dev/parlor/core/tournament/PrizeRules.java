package dev.parlor.core.tournament;

import dev.parlor.core.money.Amount;
import dev.parlor.core.money.MulDiv;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What a seat costs and what the best win.
 *
 * @param fee what the owner of a fighter pays for a seat; fighters of the house sit for nothing
 * @param added what the house adds when the tournament starts
 * @param split the shares of the first, second, third and fourth in basis points: 1 to 4 numbers that make 10 000
 */
public record PrizeRules(Amount fee, Amount added, List<Integer> split) {
    private static final int WHOLE = 10_000;
    private static final int RANKS = 4;

    /** The built-in split: 70 % to the champion, 30 % to the runner-up. */
    public static final List<Integer> SPLIT = List.of(7_000, 3_000);

    /** Seats for nothing, and nothing to win. */
    public static final PrizeRules NONE = new PrizeRules(Amount.ZERO, Amount.ZERO, SPLIT);

    /**
     * Copies and checks the split.
     *
     * @throws IllegalArgumentException if the split has no or too many shares, a negative one, or another sum
     */
    public PrizeRules {
        split = List.copyOf(split);
        int sum = split.stream().mapToInt(Integer::intValue).sum();
        if (split.isEmpty()
                || split.size() > RANKS
                || sum != WHOLE
                || split.stream().anyMatch(bps -> bps < 0)) {
            throw new IllegalArgumentException("A prize split must be 1 to " + RANKS + " shares of 0 or more that make "
                    + WHOLE + " basis points, but is " + split);
        }
    }

    /**
     * Seats that cost something, with the built-in split.
     *
     * @param fee what a seat costs
     * @return the rules
     */
    public static PrizeRules of(Amount fee) {
        return new PrizeRules(fee, Amount.ZERO, SPLIT);
    }

    /**
     * Divides the prize money among the ranks that somebody holds, in proportion to their shares, rounded down. The
     * shares of a rank that nobody holds, such as the third without a match for it, go to the others that way.
     *
     * @param pot all there is
     * @param held the ranks that somebody holds, the first among them
     * @return what each rank wins; all of it goes to the first if no held rank has a share
     */
    SortedMap<Integer, Amount> divide(Amount pot, SortedSet<Integer> held) {
        SortedMap<Integer, Amount> prizes = new TreeMap<>();
        int shares = held.stream().mapToInt(this::share).sum();
        if (shares == 0) {
            prizes.put(1, pot);
        } else {
            held.forEach(rank -> prizes.put(rank, new Amount(MulDiv.floor(pot.value(), share(rank), shares))));
        }
        return prizes;
    }

    private int share(int rank) {
        return rank <= split.size() ? split.get(rank - 1) : 0;
    }
}
