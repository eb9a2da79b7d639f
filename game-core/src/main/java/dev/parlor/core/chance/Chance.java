package dev.parlor.core.chance;

/** Where a game gets its numbers from: one unbiased number at a time. */
@FunctionalInterface
public interface Chance {
    /**
     * Draws a number.
     *
     * @param bound how many numbers are possible, 1 to 2<sup>63</sup>−1
     * @return a number from 0 to {@code bound − 1}, each as likely as the others
     * @throws IllegalArgumentException if the bound is below 1
     */
    long below(long bound);

    /**
     * Draws an index.
     *
     * @param bound how many indices are possible, 1 to 2<sup>31</sup>−1
     * @return an index from 0 to {@code bound − 1}
     * @throws IllegalArgumentException if the bound is below 1
     */
    default int index(int bound) {
        return (int) below(bound);
    }
}
