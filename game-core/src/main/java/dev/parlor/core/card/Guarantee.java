package dev.parlor.core.card;

/**
 * How a hit becomes the featured card: with a chance each time, and for certain after so many hits, as in "half the
 * time, and certainly the second time".
 *
 * @param featuredPpm the chance that a hit is the featured card, in parts per million, 1 to 1 000 000
 * @param certainAtHit the hit that is featured for certain, counted from the last featured one, 1 to {@value #MOST_HITS}
 */
public record Guarantee(int featuredPpm, int certainAtHit) {
    /** The latest hit that can be the certain one. */
    public static final int MOST_HITS = 4;

    /** Half the time, and certainly the second time. */
    public static final Guarantee HALF_THEN_CERTAIN = new Guarantee(Pity.WHOLE / 2, 2);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is outside its range
     */
    public Guarantee {
        if (featuredPpm < 1 || featuredPpm > Pity.WHOLE) {
            throw new IllegalArgumentException(
                    "Guarantee: the featured chance must be 1 to " + Pity.WHOLE + " ppm, but is " + featuredPpm);
        }
        if (certainAtHit < 1 || certainAtHit > MOST_HITS) {
            throw new IllegalArgumentException(
                    "Guarantee: the certain hit must be 1 to " + MOST_HITS + ", but is " + certainAtHit);
        }
    }

    /**
     * The chance of one hit, given that those before it were not featured.
     *
     * @param hit 1 for the first hit after a featured one
     * @return parts per million
     */
    public int chancePpm(int hit) {
        return hit >= certainAtHit ? Pity.WHOLE : featuredPpm;
    }
}
