package dev.parlor.core.slots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chance.Fraction;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Machines whose returns were published. */
class PublishedMachinesTest {
    private static final Symbol B7 = new Symbol("Blazing 7");
    private static final Symbol R7 = new Symbol("Red 7");
    private static final Symbol BLANK = new Symbol("Blank");

    /**
     * pizza-777/easySlot: six symbols on three reels; three diamonds pay 20, any other triple 10, exactly two diamonds 4,
     * exactly one 1. Published: 96 of 216 win, 44.444 %, and 94.9 % return.
     */
    @Test
    void easySlot() {
        List<Symbol> others =
                Stream.of("a", "b", "c", "d", "e").map(Symbol::new).toList();
        Symbol diamond = new Symbol("diamond");
        Paytable paytable = new Paytable(
                others.stream().map(symbol -> LinePay.of(symbol, 0, 0, 10)).toList(),
                Optional.empty(),
                Optional.of(ScatterPay.of(diamond, 1, 4, 20)));
        Map<Symbol, Integer> one = Stream.concat(others.stream(), Stream.of(diamond))
                .collect(Collectors.toMap(Function.identity(), symbol -> 1));
        Returns returns = new Machine("easySlot", 1, Reels.alike(3, one), paytable).returns();
        assertThat(returns.cycle()).isEqualTo(216);
        assertThat(returns.hits()).isEqualTo(96);
        assertThat(returns.hitFrequency().decimal(5)).hasToString("0.44444");
        assertThat(returns.rtp()).isEqualTo(Fraction.of(205, 216));
        assertThat(returns.standardDeviation(8)).hasToString("2.17353592");
        assertThat(returns.ways())
                .containsExactlyInAnyOrderEntriesOf(Map.of(0L, 120L, 1L, 75L, 4L, 15L, 10L, 5L, 20L, 1L));
    }

    /**
     * xperimentalapes/xapes: 36 stops with 8 to 1 of eight symbols, published with a hit frequency of 2.78 % and, because
     * its probabilities were rounded before they were summed, with a return of 80.23 % instead of 80.78 %.
     */
    @Test
    void xapesReturnsMoreThanItsRoundedArithmeticSays() {
        long[] pays = {13, 16, 21, 35, 70, 165, 550, 3300};
        List<Symbol> symbols =
                IntStream.range(0, 8).mapToObj(i -> new Symbol("s" + i)).toList();
        Map<Symbol, Integer> counts = new TreeMap<>(Comparator.comparing(Symbol::name));
        IntStream.range(0, 8).forEach(i -> counts.put(symbols.get(i), 8 - i));
        LinePay[] lines = IntStream.range(0, 8)
                .mapToObj(i -> LinePay.of(symbols.get(i), 0, 0, pays[i]))
                .toArray(LinePay[]::new);
        Returns returns = new Machine("xapes", 3, Reels.alike(3, counts), Paytable.of(lines)).returns();
        assertThat(returns.hitFrequency()).isEqualTo(Fraction.of(1, 36));
        assertThat(returns.rtp()).isEqualTo(Fraction.of(18_845, 23_328));
        assertThat(returns.rtp().decimal(7)).hasToString("0.8078275");
        assertThat(returns.rtp().decimal(4)).isNotEqualByComparingTo("0.8023");
    }

    /**
     * The PAR sheet of "Blazing 7s" (John Robison, casinocitytimes.com): reels of 72 stops, a cycle of 373 248, three
     * Blazing 7s in 92 ways, three red ones in 336, any three sevens in 10 · 9 · 29 = 2610, of which 428 are paid better:
     * 2182. The published products leave 2, 2, 23 Blazing and 8, 7, 6 red sevens; the rest of the sheet is not published.
     */
    @Test
    void blazingSevensPaysMixedSevensOnlyWhereNothingBetterIs() {
        Paytable paytable = Paytable.of(
                LinePay.of(B7, 0, 0, 1000),
                LinePay.of(R7, 0, 0, 100),
                new LinePay("Any 7", List.of(R7, B7), Pays.of(0, 0, 50)));
        List<Reel> reels = List.of(sevens(2, 8, 72), sevens(2, 7, 72), sevens(23, 6, 72));
        Returns returns = new Machine("Blazing 7s", 1, reels, paytable).returns();
        assertThat(returns.cycle()).isEqualTo(373_248);
        assertThat(returns.paying())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        new Combination("Blazing 7", 3, 1000), 92L,
                        new Combination("Red 7", 3, 100), 336L,
                        new Combination("Any 7", 3, 50), 2182L));
        assertThat(returns.hits()).isEqualTo(2610);
    }

    /** infarom.com, 3reelAE7: reels of 48 stops with 2 + 2 + 3 sevens; any three of them come with (7/48)³. */
    @Test
    void anyThreeSevensOf48Stops() {
        Symbol blue = new Symbol("Blue 7");
        Reel reel = Reels.of(Map.of(B7, 2, R7, 2, blue, 3, BLANK, 41));
        Paytable paytable = Paytable.of(new LinePay("Any 7", List.of(B7, R7, blue), Pays.of(0, 0, 1)));
        Returns returns = new Machine("sevens", 1, List.of(reel, reel, reel), paytable).returns();
        assertThat(returns.hitFrequency()).isEqualTo(Fraction.of(7 * 7 * 7, 48 * 48 * 48));
        assertThat(returns.hitFrequency().decimal(8)).hasToString("0.00310149");
    }

    private static Reel sevens(int blazing, int red, int stops) {
        return Reels.of(Map.of(B7, blazing, R7, red, BLANK, stops - blazing - red));
    }
}
