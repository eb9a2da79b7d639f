package dev.parlor.core.slots;

import java.util.List;

/**
 * What came out of one spin.
 *
 * @param stops the stop of each reel on the pay line, from left to right
 * @param window what is seen of each reel, from top to bottom
 * @param combinations what pays: at most one line pay and one scatter pay
 */
public record Spin(List<Integer> stops, List<List<Symbol>> window, List<Combination> combinations) {
    /** Copies the lists. */
    public Spin {
        stops = List.copyOf(stops);
        window = window.stream().map(List::copyOf).toList();
        combinations = List.copyOf(combinations);
    }

    /**
     * What the spin pays altogether.
     *
     * @return a multiple of the stake, 0 or more
     */
    public long pay() {
        return combinations.stream().mapToLong(Combination::pay).sum();
    }
}
