package dev.parlor.core.slots;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A strip of symbols that closes to a ring. Every stop is as likely as the others.
 *
 * @param strip 1 to {@value #MOST_STOPS} symbols from top to bottom
 */
public record Reel(List<Symbol> strip) {
    /** The greatest number of stops. */
    public static final int MOST_STOPS = 256;

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if the strip is empty or too long
     */
    public Reel {
        strip = List.copyOf(strip);
        if (strip.isEmpty() || strip.size() > MOST_STOPS) {
            throw new IllegalArgumentException("A reel has 1 to " + MOST_STOPS + " stops, not " + strip.size());
        }
    }

    /**
     * How many stops there are.
     *
     * @return 1 to {@value #MOST_STOPS}
     */
    public int size() {
        return strip.size();
    }

    /**
     * The symbol at a place of the ring.
     *
     * @param stop any number; the strip goes round in both directions
     * @return the symbol
     */
    public Symbol at(int stop) {
        return strip.get(Math.floorMod(stop, strip.size()));
    }

    /**
     * What is seen when the reel stops. The stop is on the pay line, which is the middle row, or of an even number of
     * rows the upper one of the two in the middle.
     *
     * @param stop the stop on the pay line
     * @param rows how many rows are seen, 1 or more
     * @return the visible symbols from top to bottom
     */
    public List<Symbol> window(int stop, int rows) {
        int top = stop - (rows - 1) / 2;
        return IntStream.range(top, top + rows).mapToObj(this::at).toList();
    }
}
