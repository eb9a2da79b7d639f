package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Amount;

/**
 * What a pool gives one bettor back.
 *
 * @param bettor who gets it
 * @param stake all that this bettor had on the winning picks, or in the whole pool if it is refunded
 * @param paid what comes back, the stake included
 */
public record Payout(PlayerId bettor, Amount stake, Amount paid) {}
