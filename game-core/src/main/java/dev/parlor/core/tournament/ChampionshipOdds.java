package dev.parlor.core.tournament;

import java.util.Arrays;

/**
 * Everybody's chance to win the tournament, exact but for the rounding of {@code double}: the chances of all entrants
 * sum to 1 within 1e-12.
 *
 * <p>They follow from the bracket for any chances of the pairs by the recursion q(i, r) = q(i, r−1) · Σ p(i, j) q(j, r−1),
 * over the opponents j whom i can meet in round r. It gives the published numbers of Jane Street's puzzle
 * "Bracketology 101" (April 2021, https://www.janestreet.com/puzzles/bracketology-101-index/). With a random draw they
 * hold once the draw is known.
 */
public final class ChampionshipOdds {
    private final double[] chances;

    private ChampionshipOdds(double[] chances) {
        this.chances = chances;
    }

    /**
     * The odds before the first match, in the standard order with byes to the top seeds.
     *
     * @param matchups the chances of everybody against everybody
     * @return the odds
     */
    public static ChampionshipOdds of(Matchups matchups) {
        return new ChampionshipOdds(Survival.fromTheStart(matchups).champions());
    }

    /**
     * The odds given what has happened so far.
     *
     * @param bracket the results and withdrawals so far
     * @param matchups the chances of everybody against everybody, in the order of the bracket's seeds
     * @return the odds; all 0 if everybody has withdrawn
     * @throws IllegalArgumentException if bracket and table differ in the number of entrants
     */
    public static ChampionshipOdds given(Bracket bracket, Matchups matchups) {
        if (bracket.seeds().size() != matchups.entrants()) {
            throw new IllegalArgumentException("The bracket has "
                    + bracket.seeds().size() + " entrants, but the chances are those of " + matchups.entrants());
        }
        return new ChampionshipOdds(Survival.from(bracket, matchups).champions());
    }

    /**
     * The chance of one entrant.
     *
     * @param entrant 0 for the top seed
     * @return 0 to 1
     */
    public double of(int entrant) {
        return chances[entrant];
    }

    /**
     * The chances of all entrants.
     *
     * @return a new array, from the top seed downwards
     */
    public double[] all() {
        return chances.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChampionshipOdds odds && Arrays.equals(odds.chances, chances);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(chances);
    }

    @Override
    public String toString() {
        return Arrays.toString(chances);
    }
}
