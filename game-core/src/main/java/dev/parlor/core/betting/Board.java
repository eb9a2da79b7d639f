package dev.parlor.core.betting;

import dev.parlor.core.money.Amount;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What a pool would pay if it closed now. To tell a bettor what to expect, add the stake first ({@link #with}): every
 * stake moves the odds.
 *
 * @param stakes what is on each pick, in the order in which they are shown; 0 where nobody bet
 * @param takeout the house's share
 * @param carriedIn what came from the pool before
 */
public record Board(SequencedMap<Pick, Amount> stakes, Takeout takeout, Amount carriedIn) {
    /** Copies the stakes. */
    public Board {
        stakes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(stakes));
    }

    /**
     * All stakes together.
     *
     * @return the gross pool
     * @throws ArithmeticException if it passes 2<sup>63</sup>−1
     */
    public Amount gross() {
        return stakes.values().stream().reduce(Amount.ZERO, Amount::plus);
    }

    /**
     * What is on one pick.
     *
     * @param pick any pick
     * @return its stakes, 0 for a pick that the pool does not have
     */
    public Amount on(Pick pick) {
        return stakes.getOrDefault(pick, Amount.ZERO);
    }

    /**
     * The board with one more stake on it.
     *
     * @param pick a pick of the pool
     * @param stake what would be added
     * @return the board as it would be
     * @throws ArithmeticException if the stakes would pass 2<sup>63</sup>−1
     */
    public Board with(Pick pick, Amount stake) {
        SequencedMap<Pick, Amount> more = new LinkedHashMap<>(stakes);
        more.merge(pick, stake, Amount::plus);
        return new Board(more, takeout, carriedIn);
    }

    /**
     * The odds of a pick, the waived fee of a thin pool included.
     *
     * @param pick a pick of the pool
     * @return its odds, or empty as long as nobody backs it
     */
    public Optional<Odds> odds(Pick pick) {
        Amount on = on(pick);
        return on.isZero() ? Optional.empty() : Optional.of(new Odds(net(on), on));
    }

    private Amount net(Amount onWinner) {
        Amount gross = gross();
        return gross.minus(takeout.fee(gross, onWinner, carriedIn)).plus(carriedIn);
    }
}
