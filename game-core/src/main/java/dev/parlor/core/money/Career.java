package dev.parlor.core.money;

/**
 * What a player has achieved beside money; every number is 0 or more and only grows.
 *
 * @param xp experience points
 * @param matchesWon fights that an own fighter won
 * @param tournaments finished tournaments in which an own fighter took part
 * @param titles tournaments that an own fighter won
 */
public record Career(long xp, long matchesWon, long tournaments, long titles) {
    /** Before the first bet. */
    public static final Career NONE = new Career(0, 0, 0, 0);

    /**
     * Checks the signs.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Career {
        if ((xp | matchesWon | tournaments | titles) < 0) {
            throw new IllegalArgumentException("No number of a career is negative");
        }
    }

    /**
     * The career behind a merit.
     *
     * @param merit what was achieved
     * @return the sums
     * @throws ArithmeticException if a sum passes 2<sup>63</sup>−1
     */
    public Career plus(Merit merit) {
        return switch (merit) {
            case Merit.Betting betting -> with(betting.xp(), 0, 0, 0);
            case Merit.Contest contest ->
                with(contest.xp(), contest.matchesWon(), contest.tournaments(), contest.titles());
        };
    }

    private Career with(long moreXp, long moreMatches, long moreTournaments, long moreTitles) {
        return new Career(
                Math.addExact(xp, moreXp),
                Math.addExact(matchesWon, moreMatches),
                Math.addExact(tournaments, moreTournaments),
                Math.addExact(titles, moreTitles));
    }
}
