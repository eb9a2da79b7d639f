package dev.parlor.core.chance;

/**
 * One entry of a drop table.
 *
 * @param value what is drawn
 * @param weight how many of the table's numbers belong to it, 1 or more
 * @param <T> what is drawn
 */
public record Weighted<T>(T value, long weight) {
    /**
     * Checks the weight.
     *
     * @throws IllegalArgumentException if the weight is below 1: what cannot drop is left out of the table
     */
    public Weighted {
        if (weight < 1) {
            throw new IllegalArgumentException("The weight of '" + value + "' must be 1 or more, but is " + weight
                    + "; leave out what cannot drop");
        }
    }
}
