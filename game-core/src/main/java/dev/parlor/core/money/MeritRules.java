package dev.parlor.core.money;

/**
 * How much experience play gives; every number is 0 to a million.
 *
 * @param bet for each settled pool with a bet, however many were placed in it
 * @param poolWon for each pool that paid more than was staked
 * @param matchWon for each fight that an own fighter won
 * @param tournament for each finished tournament with an own fighter
 * @param title for each tournament that an own fighter won
 */
public record MeritRules(int bet, int poolWon, int matchWon, int tournament, int title) {
    private static final int MOST = 1_000_000;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public MeritRules {
        for (int xp : new int[] {bet, poolWon, matchWon, tournament, title}) {
            if (xp < 0 || xp > MOST) {
                throw new IllegalArgumentException("Experience must be 0 to " + MOST + ", but is " + xp);
            }
        }
    }

    /**
     * 10 for betting in a pool, 15 for a pool won, 30 for a fight won, 25 for a tournament and 150 for a title.
     *
     * @return the rules of a house that sets nothing else
     */
    public static MeritRules standard() {
        return new MeritRules(10, 15, 30, 25, 150);
    }
}
