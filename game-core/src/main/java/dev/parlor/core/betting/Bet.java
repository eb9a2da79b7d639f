package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Amount;

/**
 * A stake on a pick.
 *
 * @param id the bet's own name
 * @param bettor whose stake it is
 * @param pick what it is on
 * @param stake how much, 1 or more
 */
public record Bet(BetId id, PlayerId bettor, Pick pick, Amount stake) {
    /**
     * Checks the stake.
     *
     * @throws IllegalArgumentException if the stake is 0
     */
    public Bet {
        if (stake.isZero()) {
            throw new IllegalArgumentException("Bet " + id + " stakes nothing");
        }
    }

    /**
     * The published line of the bet, in which nobody is named.
     *
     * @return {@code id|pick|stake}
     */
    public String line() {
        return id + "|" + pick + "|" + stake;
    }
}
