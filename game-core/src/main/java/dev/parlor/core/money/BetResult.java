package dev.parlor.core.money;

import dev.parlor.core.PlayerId;

/**
 * How a bettor fared in a settled pool.
 *
 * @param bettor who bet
 * @param bets how many bets, 1 or more
 * @param staked all stakes in the pool
 * @param returned what the pool paid, returned stakes included
 */
public record BetResult(PlayerId bettor, int bets, Amount staked, Amount returned) {}
