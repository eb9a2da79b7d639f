package dev.parlor.core.money;

/** What a leaderboard counts. */
public sealed interface Ranking {
    /**
     * What players own.
     *
     * @param currency what is counted
     */
    record ByBalance(Currency currency) implements Ranking {}

    /** Experience, and so the level. */
    record ByExperience() implements Ranking {}

    /**
     * What pools paid players beyond their stakes, see {@link BettingRecord#winnings}.
     *
     * @param currency what was staked
     */
    record ByWinnings(Currency currency) implements Ranking {}
}
