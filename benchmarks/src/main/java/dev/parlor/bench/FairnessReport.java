package dev.parlor.bench;

import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.WordStream;
import java.util.List;
import java.util.Locale;

/**
 * Prints, as a Markdown table, how the draws stand at the 99 % level that regulators ask for (W. Va. Code 29-22B-909,
 * 25 CFR 547.14: chi-square, runs, serial correlation). One in a hundred such figures lies beyond its limit by chance;
 * the build itself tests at 10⁻⁶.
 */
public final class FairnessReport {
    private static final int NUMBERS = 4_000_000;
    private static final Seed SEED = Seed.ofHex("0".repeat(63) + "1");
    /** The 99 % point of the standard normal distribution, two-sided. */
    private static final double NORMAL = 2.5758;

    private FairnessReport() {}

    /**
     * Prints the report.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println("| test | statistic | 99 % limit | inside |");
        System.out.println("|---|---:|---:|---|");
        uniform(2, 6.6349);
        uniform(4, 11.3449);
        uniform(10, 21.6660);
        uniform(32, 52.1914);
        uniform(52, 77.3860);
        uniform(100, 134.6416);
        pairs();
        monobit();
        runs();
        serialCorrelation();
    }

    private static void uniform(int bound, double limit) {
        long[] seen = new long[bound];
        FairDraw[] draws = draws("uniform-" + bound);
        for (int i = 0; i < NUMBERS; i++) {
            seen[draws[i % draws.length].index(bound)]++;
        }
        row("chi-square of numbers below " + bound, chiSquare(seen), limit);
    }

    /** Each number and the next: 100 cells, 99 degrees of freedom. */
    private static void pairs() {
        long[] seen = new long[100];
        FairDraw[] draws = draws("pairs");
        for (int i = 0; i < NUMBERS / 2; i++) {
            FairDraw draw = draws[i % draws.length];
            seen[draw.index(10) * 10 + draw.index(10)]++;
        }
        row("chi-square of pairs below 10", chiSquare(seen), 134.6416);
    }

    private static void monobit() {
        WordStream words = WordStream.open(SEED, scope("monobit"));
        long sum = 0;
        for (int i = 0; i < NUMBERS; i++) {
            sum += 2L * Long.bitCount(words.next()) - Long.SIZE;
        }
        row("monobit, standard deviations", Math.abs(sum) / Math.sqrt((double) NUMBERS * Long.SIZE), NORMAL);
    }

    /** Wald and Wolfowitz: runs above and below the middle. */
    private static void runs() {
        WordStream words = WordStream.open(SEED, scope("runs"));
        long runs = 1;
        long high = 0;
        boolean last = words.next() < 0;
        for (int i = 1; i < NUMBERS; i++) {
            boolean now = words.next() < 0;
            runs += now == last ? 0 : 1;
            high += now ? 1 : 0;
            last = now;
        }
        double share = (double) high / NUMBERS;
        double mean = 2 * share * (1 - share) * NUMBERS;
        row("runs, standard deviations", Math.abs(runs - mean) / Math.sqrt(mean * 2 * share * (1 - share)), NORMAL);
    }

    private static void serialCorrelation() {
        WordStream words = WordStream.open(SEED, scope("serial"));
        double product = 0;
        double last = centred(words.next());
        for (int i = 1; i < NUMBERS; i++) {
            double now = centred(words.next());
            product += last * now;
            last = now;
        }
        row("serial correlation, standard deviations", Math.abs(product) * 12 / Math.sqrt(NUMBERS), NORMAL);
    }

    /** A word as a number from −½ to ½, of variance 1/12. */
    private static double centred(long word) {
        return word * 0x1p-64;
    }

    private static double chiSquare(long[] seen) {
        double expected = 0;
        for (long count : seen) {
            expected += (double) count / seen.length;
        }
        double sum = 0;
        for (long count : seen) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }

    private static void row(String test, double statistic, double limit) {
        System.out.printf(
                Locale.ROOT, "| %s | %.4f | %.4f | %s |%n", test, statistic, limit, statistic < limit ? "yes" : "no");
    }

    /** As many matches take turns, as they do in play: one stream for each. */
    private static FairDraw[] draws(String subject) {
        FairDraw[] draws = new FairDraw[64];
        for (int i = 0; i < draws.length; i++) {
            draws[i] = FairDraw.open(SEED, scope(subject + "-" + i));
        }
        return draws;
    }

    private static DrawScope scope(String subject) {
        return new DrawScope(Purpose.MATCH, subject, Sha256.of("fairness report"), Entropy.ofLines(List.of()));
    }
}
