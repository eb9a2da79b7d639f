package dev.parlor.core.chance;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Drop tables whose entries are their own positions, and a supply of words that ends. */
final class Tables {
    static final long SEED = Long.getLong("parlor.seed", 20261121L);

    private Tables() {}

    static DropTable<Integer> of(long... weights) {
        return DropTable.of(
                "test-1",
                IntStream.range(0, weights.length)
                        .mapToObj(i -> new Weighted<>(i, weights[i]))
                        .toList());
    }

    /** Weights of all sizes whose sum stays within the limit. */
    static DropTable<Integer> random(SplittableRandom random) {
        int entries = 1 + random.nextInt(random.nextInt(8) == 0 ? 300 : 8);
        long greatest = Math.max(1, (1L << (1 + random.nextInt(31))) / entries);
        return of(random.longs(entries, 1, greatest + 1).toArray());
    }

    /** The first cumulative weight above the number, by walking from the first entry. */
    static int walk(DropTable<Integer> table, long number) {
        long above = 0;
        List<Weighted<Integer>> entries = table.entries();
        for (int i = 0; i < entries.size(); i++) {
            above += entries.get(i).weight();
            if (above > number) {
                return i;
            }
        }
        throw new AssertionError("No entry for " + number + " in " + table);
    }

    /** Pearson's statistic of observed counts against a table's chances. */
    static double chiSquare(DropTable<Integer> table, long... seen) {
        double draws = Arrays.stream(seen).sum();
        return IntStream.range(0, seen.length)
                .mapToDouble(i -> {
                    double expected = draws * table.entries().get(i).weight() / table.total();
                    return (seen[i] - expected) * (seen[i] - expected) / expected;
                })
                .sum();
    }
}
