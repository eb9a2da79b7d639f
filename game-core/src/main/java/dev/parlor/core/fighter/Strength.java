package dev.parlor.core.fighter;

/**
 * How strong a fighter is, as an exact positive fraction, so that a published strength and the one computed with are
 * the same number. Two equal fractions in different terms are two different strengths: what was published is hashed.
 *
 * @param numerator 1 to 2<sup>31</sup>−1
 * @param denominator 1 to 2<sup>31</sup>−1
 */
public record Strength(int numerator, int denominator) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if a part is not positive
     */
    public Strength {
        if (numerator < 1 || denominator < 1) {
            throw new IllegalArgumentException(
                    "A strength is a fraction of positive numbers, but is " + numerator + "/" + denominator);
        }
    }

    /**
     * The strength of a fighter of whom only the rank is known: 1/rank. With it the chance to win is the model of Jane
     * Street's puzzle "Bracketology 101" (April 2021).
     *
     * @param rank 1 for the rarest token of its collection
     * @return the fraction 1/rank
     * @throws IllegalArgumentException if the rank is below 1
     */
    public static Strength ofRank(int rank) {
        return new Strength(1, rank);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
