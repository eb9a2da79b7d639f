package dev.parlor.core.tournament;

import java.util.Comparator;

/**
 * Where a match stands in the bracket.
 *
 * @param round 1 for the first round, 6 at most
 * @param number 1 for the uppermost match of its round, 32 at most; the third-place match is number 2 beside the final
 */
public record Place(int round, int number) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::round).thenComparingInt(Place::number);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if a number is below 1, the round above 6 or the number above 32
     */
    public Place {
        if (round < 1 || round > 6 || number < 1 || number > 32) {
            throw new IllegalArgumentException("No bracket has a match " + number + " in round " + round);
        }
    }

    /**
     * The name of this place inside match ids.
     *
     * @return such as {@code r2m3}
     */
    public String code() {
        return "r" + round + "m" + number;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }
}
