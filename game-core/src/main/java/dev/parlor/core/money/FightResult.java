package dev.parlor.core.money;

import dev.parlor.core.PlayerId;

/**
 * What an owner's fighter has just done.
 *
 * @param owner whose fighter it is
 * @param matchesWon fights won, 0 or more
 * @param tournaments tournaments that ended with it, 0 or more
 * @param titles tournaments won, 0 or more
 */
public record FightResult(PlayerId owner, int matchesWon, int tournaments, int titles) {
    /**
     * A fight won.
     *
     * @param owner whose fighter it is
     * @return the result
     */
    public static FightResult match(PlayerId owner) {
        return new FightResult(owner, 1, 0, 0);
    }

    /**
     * A tournament that ended without the title.
     *
     * @param owner whose fighter took part
     * @return the result
     */
    public static FightResult tournament(PlayerId owner) {
        return new FightResult(owner, 0, 1, 0);
    }

    /**
     * A tournament that ended with the title.
     *
     * @param owner whose fighter won it
     * @return the result
     */
    public static FightResult title(PlayerId owner) {
        return new FightResult(owner, 0, 1, 1);
    }
}
