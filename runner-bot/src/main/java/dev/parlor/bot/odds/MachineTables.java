package dev.parlor.bot.odds;

import dev.parlor.core.chance.Fraction;
import dev.parlor.core.slots.Combination;
import dev.parlor.core.slots.LinePay;
import dev.parlor.core.slots.Machine;
import dev.parlor.core.slots.Paytable;
import dev.parlor.core.slots.Reel;
import dev.parlor.core.slots.ReturnBand;
import dev.parlor.core.slots.Returns;
import dev.parlor.core.slots.Symbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a slot machine pays, how often, and what it returns. */
final class MachineTables {
    private static final Fraction Z = Fraction.of(165, 100);
    private static final int PLACES = 3;

    private MachineTables() {}

    static void print(Page page, Machine machine, ReturnBand band) {
        Returns returns = machine.returns();
        page.heading("Slot machine " + machine.name());
        figures(page, machine, band, returns);
        page.line("");
        pays(page, machine.paytable(), returns);
        page.line("");
        strips(page, machine);
    }

    private static void figures(Page page, Machine machine, ReturnBand band, Returns returns) {
        page.figure(
                "form", machine.reels().size() + " reels, " + machine.rows() + " rows, one line across the middle row");
        page.figure("return to player", Figures.percent(returns.rtp()) + " = " + returns.rtp());
        page.figure("allowed", Figures.percent(band.least()) + " to " + Figures.percent(band.most()));
        page.figure(
                "hit frequency",
                Figures.percent(returns.hitFrequency()) + ", 1 in " + Figures.oneIn(returns.hitFrequency()));
        page.figure("standard deviation", returns.standardDeviation(PLACES).toPlainString() + " stakes");
        page.figure(
                "volatility index",
                returns.volatilityIndex(Z, PLACES).toPlainString() + " (90 %, z = " + Figures.decimal(Z, 2) + ")");
    }

    private static void pays(Page page, Paytable paytable, Returns returns) {
        page.table(
                List.of("paytable", "symbols", "pays", "ways of " + returns.cycle(), "1 in", "returns"),
                returns.paying().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(order(paytable)))
                        .map(entry -> row(entry.getKey(), entry.getValue(), returns.cycle()))
                        .toList());
        page.line("  Runs count from the first reel; of several line pays the best counts.");
        paytable.wild().ifPresent(wild -> page.line("  " + wild + " stands for every symbol of a line pay."));
        paytable.scatter()
                .ifPresent(scatter -> page.line("  " + scatter.symbol() + " pays anywhere in the window, besides."));
    }

    private static List<String> row(Combination combination, long ways, long cycle) {
        Fraction chance = Fraction.of(ways, cycle);
        return List.of(
                combination.name(),
                Integer.toString(combination.count()),
                Long.toString(combination.pay()),
                Long.toString(ways),
                Figures.oneIn(chance),
                Figures.percent(chance.times(Fraction.of(combination.pay()))));
    }

    /** The paytable's own order, the scatter behind it, and more symbols before fewer. */
    private static Comparator<Combination> order(Paytable paytable) {
        List<String> names = paytable.lines().stream().map(LinePay::name).toList();
        return Comparator.<Combination>comparingInt(
                        combination -> Math.floorMod(names.indexOf(combination.name()), names.size() + 1))
                .thenComparing(Comparator.comparingInt(Combination::count).reversed());
    }

    private static void strips(Page page, Machine machine) {
        List<Reel> reels = machine.reels();
        Stream<String> numbers = IntStream.rangeClosed(1, reels.size()).mapToObj(number -> "reel " + number);
        List<List<String>> rows = new ArrayList<>();
        reels.stream()
                .flatMap(reel -> reel.strip().stream())
                .distinct()
                .sorted(Comparator.comparingLong(symbol -> stops(reels.get(0), symbol)))
                .forEach(symbol -> rows.add(row(symbol.name(), reels, reel -> stops(reel, symbol))));
        rows.add(row("stops", reels, Reel::size));
        page.table(Stream.concat(Stream.of("symbol"), numbers).toList(), rows);
    }

    private static List<String> row(String name, List<Reel> reels, ToLongFunction<Reel> count) {
        return Stream.concat(Stream.of(name), reels.stream().map(reel -> Long.toString(count.applyAsLong(reel))))
                .toList();
    }

    private static long stops(Reel reel, Symbol symbol) {
        return reel.strip().stream().filter(symbol::equals).count();
    }
}
