package dev.parlor.core.card;

/**
 * How the chance of the rarest card grows with the pulls since the last one: a base rate, from some pull on a step more
 * with every pull (soft pity), and a pull that is certain (hard pity). Pulls count from 1 and begin again after a hit.
 * The rule looks at nothing else, neither at balances nor at spending.
 *
 * @param basePpm the chance of the first pull in parts per million, 1 to 1 000 000
 * @param softFrom the first pull with a step added, 1 to {@code certainAt}; with {@code certainAt} there is no soft pity
 * @param stepPpm what each pull from {@code softFrom} on adds, in parts per million, 0 to 1 000 000
 * @param certainAt the pull that cannot fail, 1 to {@value #MOST_PULLS}
 */
public record Pity(int basePpm, int softFrom, int stepPpm, int certainAt) {
    /** The whole: a certain hit. */
    public static final int WHOLE = 1_000_000;
    /** The latest pull that can be the certain one. */
    public static final int MOST_PULLS = 300;

    /** The built-in pity: 0.6 %, from pull 74 on 6 points more each, pull 90 certain. */
    public static final Pity HOUSE = new Pity(6_000, 74, 60_000, 90);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is outside its range
     */
    public Pity {
        require("base rate in ppm", basePpm, 1, WHOLE);
        require("certain pull", certainAt, 1, MOST_PULLS);
        require("first pull of soft pity", softFrom, 1, certainAt);
        require("step in ppm", stepPpm, 0, WHOLE);
    }

    /**
     * Pity that only has a certain pull.
     *
     * @param basePpm the chance of every pull before it, in parts per million
     * @param certainAt the pull that cannot fail
     * @return a pity without soft pity
     */
    public static Pity hard(int basePpm, int certainAt) {
        return new Pity(basePpm, certainAt, 0, certainAt);
    }

    /**
     * The chance of one pull, given that all before it failed.
     *
     * @param pull 1 for the first pull after a hit
     * @return parts per million, {@link #WHOLE} from {@code certainAt} on
     * @throws IllegalArgumentException if the pull is below 1
     */
    public int chancePpm(int pull) {
        if (pull < 1) {
            throw new IllegalArgumentException("Pulls count from 1, but this is pull " + pull);
        }
        if (pull >= certainAt) {
            return WHOLE;
        }
        long steps = Math.max(0, pull - softFrom + 1L);
        return (int) Math.min(WHOLE, basePpm + steps * stepPpm);
    }

    /**
     * How many pulls a hit takes.
     *
     * @return the exact distribution
     */
    public Pulls pulls() {
        return Pulls.of(this);
    }

    private static void require(String what, int value, int least, int greatest) {
        if (value < least || value > greatest) {
            throw new IllegalArgumentException(
                    "Pity: the " + what + " must be " + least + " to " + greatest + ", but is " + value);
        }
    }
}
