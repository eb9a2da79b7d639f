package dev.parlor.core.slots;

import dev.parlor.core.chance.Chance;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A slot machine with one pay line across the middle row of its window. A spin stakes one unit and pays in multiples of
 * it, so what is said per line is the same as what is said per spin.
 *
 * @param name as players read it, not blank
 * @param rows how many rows of each reel are seen, 1 to {@value #MOST_ROWS} and no more than a reel has stops
 * @param reels 1 to {@value #MOST_REELS} reels from left to right
 * @param paytable what it pays
 */
public record Machine(String name, int rows, List<Reel> reels, Paytable paytable) {
    /** The greatest number of reels. */
    public static final int MOST_REELS = 6;
    /** The greatest number of rows. */
    public static final int MOST_ROWS = 5;

    /** The built-in machine. */
    public static final Machine HOUSE = HouseMachine.build();

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the name is blank or a number is outside its range
     */
    public Machine {
        reels = List.copyOf(reels);
        if (name.isBlank() || reels.isEmpty() || reels.size() > MOST_REELS) {
            throw new IllegalArgumentException(
                    "A machine needs a name and 1 to " + MOST_REELS + " reels, but '" + name + "' has " + reels.size());
        }
        int shortest = reels.stream().mapToInt(Reel::size).min().orElseThrow();
        if (rows < 1 || rows > Math.min(MOST_ROWS, shortest)) {
            throw new IllegalArgumentException("Machine '" + name + "' must show 1 to " + Math.min(MOST_ROWS, shortest)
                    + " rows, but shows " + rows);
        }
    }

    /**
     * Spins.
     *
     * @param chance where the stops come from; asked once for each reel, from left to right, with its number of stops
     * @return what came out
     */
    public Spin spin(Chance chance) {
        return at(reels.stream().map(reel -> chance.index(reel.size())).toList());
    }

    /**
     * What the machine shows and pays at some stops.
     *
     * @param stops the stop of each reel on the pay line, from left to right
     * @return the window and its pays
     * @throws IllegalArgumentException if there is not one stop for each reel
     * @throws IndexOutOfBoundsException if a reel has no such stop
     */
    public Spin at(List<Integer> stops) {
        if (stops.size() != reels.size()) {
            throw new IllegalArgumentException(
                    "Machine '" + name + "' has " + reels.size() + " reels, but the stops are " + stops);
        }
        List<Symbol> line = over(stops).map(reel -> line(reel, stops.get(reel))).toList();
        List<List<Symbol>> window = over(stops)
                .map(reel -> reels.get(reel).window(stops.get(reel), rows))
                .toList();
        return new Spin(stops, window, paytable.combinations(line, scatters(window)));
    }

    /**
     * What the machine returns. The work grows with the product of the different positions of the reels: symbols on the
     * pay line times numbers of visible scatters. At most 2<sup>22</sup> of them are enumerated,
     * which takes a few seconds at most.
     *
     * @return the exact returns, enumerated anew
     * @throws IllegalArgumentException if the machine has too many different reel positions to enumerate
     */
    public Returns returns() {
        return Enumeration.of(this);
    }

    private Symbol line(int reel, int stop) {
        return reels.get(reel).strip().get(stop);
    }

    private int scatters(List<List<Symbol>> window) {
        return window.stream().mapToInt(paytable::scattersIn).sum();
    }

    private static Stream<Integer> over(List<?> list) {
        return IntStream.range(0, list.size()).boxed();
    }
}
