package dev.parlor.core.slots;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a machine pays. Of all line pays that fit the line only the best counts, so a run of wilds pays for itself or as
 * the symbols behind it, whichever is more; of two alike the first listed counts. The scatter pays besides.
 *
 * @param lines the line pays, under different names
 * @param wild the symbol that substitutes for all but the scatter
 * @param scatter the symbol that pays anywhere
 */
public record Paytable(List<LinePay> lines, Optional<Symbol> wild, Optional<ScatterPay> scatter) {
    /**
     * Checks that the lines can be told apart and that the scatter is nothing else.
     *
     * @throws IllegalArgumentException if two lines have one name, or the scatter is the wild or in a line pay
     */
    public Paytable {
        lines = List.copyOf(lines);
        if (lines.stream().map(LinePay::name).distinct().count() < lines.size()) {
            throw new IllegalArgumentException("Two lines of the paytable have the same name: " + lines);
        }
        Optional<Symbol> scattered = scatter.map(ScatterPay::symbol);
        if (scattered.isPresent()
                && (scattered.equals(wild) || lines.stream().anyMatch(line -> isOf(line, scattered.get())))) {
            throw new IllegalArgumentException(
                    "The scatter '" + scattered.get() + "' cannot be the wild or belong to a line pay");
        }
    }

    /**
     * A paytable of line pays alone.
     *
     * @param lines the line pays
     * @return a paytable without wild and scatter
     */
    public static Paytable of(LinePay... lines) {
        return new Paytable(List.of(lines), Optional.empty(), Optional.empty());
    }

    /**
     * What a stopped machine pays.
     *
     * @param line the symbols on the pay line from the first reel on
     * @param scatters how many scatters are visible in the window
     * @return the best line pay and the scatter pay, as far as there are any
     */
    public List<Combination> combinations(List<Symbol> line, int scatters) {
        return Stream.of(bestOf(line), scatter.flatMap(pay -> pay.on(scatters)))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Counts scatters.
     *
     * @param visible symbols in the window
     * @return how many of them are the scatter
     */
    public int scattersIn(List<Symbol> visible) {
        return (int) visible.stream()
                .filter(symbol ->
                        scatter.filter(pay -> pay.symbol().equals(symbol)).isPresent())
                .count();
    }

    private Optional<Combination> bestOf(List<Symbol> line) {
        return lines.stream()
                .flatMap(pay -> pay.on(line, wild).stream())
                .reduce((best, next) -> next.pay() > best.pay() ? next : best);
    }

    private static boolean isOf(LinePay line, Symbol scatter) {
        return line.name().equals(scatter.name()) || line.symbols().contains(scatter);
    }
}
