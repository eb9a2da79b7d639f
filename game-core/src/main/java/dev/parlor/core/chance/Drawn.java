package dev.parlor.core.chance;

/**
 * One number that was drawn.
 *
 * @param bound how many numbers were possible, 1 or more
 * @param value the number, 0 to {@code bound − 1}
 */
public record Drawn(long bound, long value) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the bound is below 1 or the value outside 0 to {@code bound − 1}
     */
    public Drawn {
        if (bound < 1 || value < 0 || value >= bound) {
            throw new IllegalArgumentException("No draw below " + bound + " gives " + value);
        }
    }
}
