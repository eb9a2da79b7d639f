package dev.parlor.core.tournament;

/** What a fight looks like from outside, which follows from the chance that the winner had. */
public enum FightShape {
    /** The winner had a chance below 35 %: trails far, and turns it at the end. */
    UPSET(5, 7),
    /** The winner had a chance from 35 % to below 60 %: the lead changes hands, and little is left at the end. */
    CLOSE(5, 7),
    /** The winner had a chance from 60 % to below 80 %: ahead most of the time. */
    CLEAR(4, 5),
    /** The winner had a chance of 80 % or more: a short match, and much is left. */
    ONE_SIDED(3, 4);

    private final int fewestRounds;
    private final int mostRounds;

    FightShape(int fewestRounds, int mostRounds) {
        this.fewestRounds = fewestRounds;
        this.mostRounds = mostRounds;
    }

    /**
     * The shape of a match.
     *
     * @param chanceOfWinner what the winner's chance was, in ppm
     * @return the one shape for this chance
     */
    public static FightShape of(int chanceOfWinner) {
        if (chanceOfWinner < 350_000) {
            return UPSET;
        }
        if (chanceOfWinner < 600_000) {
            return CLOSE;
        }
        return chanceOfWinner < 800_000 ? CLEAR : ONE_SIDED;
    }

    /**
     * How short such a match can be.
     *
     * @return rounds, 3 or more
     */
    public int fewestRounds() {
        return fewestRounds;
    }

    /**
     * How long such a match can be.
     *
     * @return rounds, 7 or fewer
     */
    public int mostRounds() {
        return mostRounds;
    }
}
