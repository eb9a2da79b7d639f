package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Amount;

/**
 * The wish to bet. The bet's name is that of the confirmation, so that confirming twice is one bet.
 *
 * @param bet the bet's name
 * @param pool where to bet
 * @param bettor whose purse pays
 * @param pick what to bet on
 * @param stake how much, any amount
 */
public record PlaceBet(BetId bet, PoolId pool, PlayerId bettor, Pick pick, Amount stake) {
    boolean isOf(Ticket ticket) {
        Bet sold = ticket.bet();
        return ticket.pool().equals(pool)
                && sold.bettor().equals(bettor)
                && sold.pick().equals(pick)
                && sold.stake().equals(stake);
    }
}
