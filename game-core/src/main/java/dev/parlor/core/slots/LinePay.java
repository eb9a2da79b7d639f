package dev.parlor.core.slots;

import java.util.List;
import java.util.Optional;

/**
 * A line of a paytable: what a run of symbols from the first reel on pays. With one symbol it is the common line pay, with
 * several a group such as "any seven".
 *
 * @param name as players read it, not blank
 * @param symbols the symbols that belong to the run, 1 or more
 * @param pays what a run of each length pays
 */
public record LinePay(String name, List<Symbol> symbols, Pays pays) {
    /**
     * Checks name and symbols.
     *
     * @throws IllegalArgumentException if the name is blank or there is no symbol
     */
    public LinePay {
        symbols = List.copyOf(symbols);
        if (name.isBlank() || symbols.isEmpty()) {
            throw new IllegalArgumentException(
                    "A line pay needs a name and a symbol, but is '" + name + "' " + symbols);
        }
    }

    /**
     * A line pay of one symbol, named after it.
     *
     * @param symbol the symbol
     * @param byCount what 1, 2, 3 and so on of them pay
     * @return the line pay
     */
    public static LinePay of(Symbol symbol, long... byCount) {
        return new LinePay(symbol.name(), List.of(symbol), Pays.of(byCount));
    }

    /**
     * What a line pays by this line of the table.
     *
     * @param line the symbols on the pay line from the first reel on
     * @param wild the symbol that stands for every symbol of a line pay
     * @return the run and its pay, or empty if it pays nothing
     */
    Optional<Combination> on(List<Symbol> line, Optional<Symbol> wild) {
        int run = (int) line.stream()
                .takeWhile(symbol ->
                        symbols.contains(symbol) || wild.filter(symbol::equals).isPresent())
                .count();
        long pay = pays.forCount(run);
        return pay == 0 ? Optional.empty() : Optional.of(new Combination(name, run, pay));
    }
}
