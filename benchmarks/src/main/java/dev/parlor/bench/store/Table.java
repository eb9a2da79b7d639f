package dev.parlor.bench.store;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The table of a report in Markdown. What was measured in rounds is told as median and range. */
final class Table {
    private static final PrintStream OUT = System.out;

    private Table() {}

    static void head() {
        OUT.println("| what | median (range) | unit | target | met? |");
        OUT.println("| --- | ---: | --- | --- | --- |");
    }

    /** A figure without a target. */
    static void told(String what, String figure, String unit) {
        OUT.println("| " + what + " | " + figure + " | " + unit + " |  |  |");
    }

    /** A figure that must stay below a limit. */
    static void under(String what, double figure, String unit, double limit) {
        String met = figure < limit ? "yes" : "**no**";
        OUT.println("| " + what + " | " + number("%.2f", figure) + " | " + unit + " | < " + number("%.0f", limit) + " "
                + unit + " | " + met + " |");
    }

    /** A ratio of each round whose median must reach a share. */
    static <R> void share(String what, List<R> rounds, ToDoubleFunction<R> ratio, double least) {
        String met = median(rounds, ratio) >= least ? "yes" : "**no**";
        OUT.println("| " + what + " | " + range("%.2f", rounds, ratio) + " | | ≥ " + number("%.2f", least) + " | " + met
                + " |");
    }

    static <R> String whole(List<R> rounds, ToDoubleFunction<R> figure) {
        return range("%.0f", rounds, figure);
    }

    static <R> String tenths(List<R> rounds, ToDoubleFunction<R> figure) {
        return range("%.1f", rounds, figure);
    }

    private static <R> String range(String form, List<R> rounds, ToDoubleFunction<R> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return number(form, median(rounds, figure)) + " (" + number(form, sorted[0]) + "–"
                + number(form, sorted[sorted.length - 1]) + ")";
    }

    private static <R> double median(List<R> rounds, ToDoubleFunction<R> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static String number(String form, double value) {
        return String.format(Locale.ROOT, form, value);
    }
}
