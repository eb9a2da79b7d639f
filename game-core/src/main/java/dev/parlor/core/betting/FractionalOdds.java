package dev.parlor.core.betting;

import dev.parlor.core.money.MulDiv;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A price as a tote board shows it: {@code win} units of profit for every {@code stake} staked, such as 5-2.
 *
 * <p>Source of the steps: the pay-off table of the Baltimore Sun of 20 May 2000, http://articles.baltimoresun.com. Every
 * step is a floor: the pool pays at least that much.
 *
 * @param win the profit, 1 or more
 * @param stake what it takes, 1 or more
 */
public record FractionalOdds(int win, int stake) {
    /** All steps of the board, shortest first: 1-9 to 5-1, every whole number to 25-1, then 30-1 to 99-1. */
    public static final List<FractionalOdds> LADDER = ladder();

    /**
     * Checks the fraction.
     *
     * @throws IllegalArgumentException if a part is not positive
     */
    public FractionalOdds {
        if (win < 1 || stake < 1) {
            throw new IllegalArgumentException("No price is " + win + "-" + stake);
        }
    }

    /**
     * The step that a board shows.
     *
     * @param odds exact odds
     * @return the longest step that promises no more than they do, or empty if they are shorter than 1-9
     */
    public static Optional<FractionalOdds> floorOf(Odds odds) {
        return LADDER.reversed().stream().filter(step -> step.isCoveredBy(odds)).findFirst();
    }

    private boolean isCoveredBy(Odds odds) {
        long onPick = odds.stake().value();
        long profit = odds.back().value() - onPick;
        long whole = Math.min(profit / onPick, win);
        return whole * stake + MulDiv.floor(profit % onPick, stake, onPick) >= win;
    }

    private static List<FractionalOdds> ladder() {
        Stream<FractionalOdds> odd = Stream.of(
                        "1-9 1-5 2-5 1-2 3-5 4-5 1-1 6-5 7-5 3-2 8-5 9-5 2-1 5-2 3-1 7-2 4-1 9-2".split(" ", -1))
                .map(FractionalOdds::parse);
        IntStream whole = IntStream.concat(IntStream.rangeClosed(5, 25), IntStream.of(30, 35, 40, 45, 50, 60, 75, 99));
        return Stream.concat(odd, whole.mapToObj(win -> new FractionalOdds(win, 1)))
                .toList();
    }

    private static FractionalOdds parse(String step) {
        int dash = step.indexOf('-');
        return new FractionalOdds(
                Integer.parseInt(step.substring(0, dash)), Integer.parseInt(step.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return win + "-" + stake;
    }
}
