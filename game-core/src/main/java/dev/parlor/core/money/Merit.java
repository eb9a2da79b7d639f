package dev.parlor.core.money;

import dev.parlor.core.PlayerId;

/** What a player gets beside money when a game ends. */
public sealed interface Merit {
    /**
     * Whose merit it is.
     *
     * @return the player
     */
    PlayerId player();

    /**
     * The experience points for it.
     *
     * @return 0 or more
     */
    long xp();

    /**
     * How a player fared in one settled pool.
     *
     * @param player the bettor
     * @param xp the experience points for it
     * @param currency what was staked
     * @param bets how many bets, 1 or more
     * @param staked all stakes of the player in the pool
     * @param returned what the pool paid the player, returned stakes included
     */
    record Betting(PlayerId player, long xp, Currency currency, long bets, Amount staked, Amount returned)
            implements Merit {
        /**
         * What the pool paid beyond the stakes.
         *
         * @return zero for what was lost or only returned
         */
        public Amount gain() {
            return new Amount(Math.max(0, returned.value() - staked.value()));
        }
    }

    /**
     * What a player's fighter did.
     *
     * @param player the fighter's owner
     * @param xp the experience points for it
     * @param matchesWon fights won with it
     * @param tournaments tournaments finished with it
     * @param titles tournaments won with it
     */
    record Contest(PlayerId player, long xp, long matchesWon, long tournaments, long titles) implements Merit {}
}
