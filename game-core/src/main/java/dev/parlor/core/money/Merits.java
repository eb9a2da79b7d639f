package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import java.util.List;

/**
 * Gives experience for play and keeps the records, within the transaction of the game. Bets count when they are settled,
 * so that one that is refunded earns nothing.
 *
 * @param players the players of the transaction
 * @param rules how much experience there is
 */
public record Merits(Players players, MeritRules rules) {
    /**
     * Credits bettors for a settled pool, or for some of them where it is paid in parts. Nobody's result may come in two
     * parts.
     *
     * @param parlor whose pool it was
     * @param currency what was staked
     * @param results one for each bettor, also for those who got nothing
     */
    public void settled(ParlorId parlor, Currency currency, List<BetResult> results) {
        players.credit(
                parlor,
                results.stream()
                        .<Merit>map(result -> new Merit.Betting(
                                result.bettor(),
                                xp(result),
                                currency,
                                result.bets(),
                                result.staked(),
                                result.returned()))
                        .toList());
    }

    /**
     * Credits fighters' owners.
     *
     * @param parlor where they fought
     * @param results any number
     */
    public void fought(ParlorId parlor, List<FightResult> results) {
        players.credit(
                parlor,
                results.stream()
                        .<Merit>map(result -> new Merit.Contest(
                                result.owner(), xp(result), result.matchesWon(), result.tournaments(), result.titles()))
                        .toList());
    }

    private long xp(BetResult result) {
        boolean won = result.returned().compareTo(result.staked()) > 0;
        return (long) rules.bet() + (won ? rules.poolWon() : 0);
    }

    private long xp(FightResult result) {
        return (long) rules.matchWon() * result.matchesWon()
                + (long) rules.tournament() * result.tournaments()
                + (long) rules.title() * result.titles();
    }
}
