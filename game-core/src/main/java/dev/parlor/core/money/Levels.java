package dev.parlor.core.money;

/**
 * How experience becomes a level. Level 1 needs none, and each level needs a step more than the one before:
 * {@code xp(n) = step · n · (n − 1) / 2}.
 *
 * @param step the experience between level 1 and 2, 1 to {@value #WIDEST}
 */
public record Levels(int step) {
    /** The highest level. */
    public static final int HIGHEST = 1_000;

    private static final int WIDEST = 1_000_000;

    /**
     * Checks the step.
     *
     * @throws IllegalArgumentException if the step is out of range
     */
    public Levels {
        if (step < 1 || step > WIDEST) {
            throw new IllegalArgumentException("The step between levels must be 1 to " + WIDEST + ", but is " + step);
        }
    }

    /**
     * What a level needs.
     *
     * @param level 1 to {@link #HIGHEST}
     * @return the least experience on that level
     * @throws IllegalArgumentException if there is no such level
     */
    public long xp(int level) {
        if (level < 1 || level > HIGHEST) {
            throw new IllegalArgumentException("A level must be 1 to " + HIGHEST + ", but is " + level);
        }
        return (long) step * level * (level - 1) / 2;
    }

    /**
     * The level of a player.
     *
     * @param xp experience, 0 or more
     * @return the highest level that needs no more, at most {@link #HIGHEST}
     * @throws IllegalArgumentException if the experience is negative
     */
    public int level(long xp) {
        if (xp < 0) {
            throw new IllegalArgumentException("Experience must not be negative, but is " + xp);
        }
        int low = 1;
        int high = HIGHEST;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (xp(middle) <= xp) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
