package dev.parlor.core.tournament;

import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.money.Currency;
import java.time.Duration;

/**
 * How a tournament is played.
 *
 * @param size the most entrants, 2 to 64
 * @param seeding how they get their seeds
 * @param thirdPlace whether the losers of the semi-finals meet, if there are 4 entrants or more
 * @param bettingWindow how long each match takes bets, longer than nothing
 * @param currency what is staked
 * @param pools how the pools count: takeout, dust, limits
 * @param ownersMayBet whether the owners of a match's fighters may bet on it; the organiser never may
 */
public record TournamentRules(
        int size,
        Seeding seeding,
        boolean thirdPlace,
        Duration bettingWindow,
        Currency currency,
        PoolRules pools,
        boolean ownersMayBet) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the size or the window is outside its range
     */
    public TournamentRules {
        SeedOrder.rounds(size);
        if (!bettingWindow.isPositive()) {
            throw new IllegalArgumentException("A betting window must be longer than nothing, but is " + bettingWindow);
        }
    }
}
