package dev.parlor.bench;

import dev.parlor.core.chance.DropTable;
import dev.parlor.core.chance.Weighted;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The weights that are drawn from. */
final class Weights {
    private static final long GREATEST = 10_000;

    private Weights() {}

    /** Four are the classic rarities, 55/25/15/5 %; any other number is drawn evenly from 1 to 10 000 each. */
    static long[] of(int count) {
        return count == 4
                ? new long[] {55, 25, 15, 5}
                : new SplittableRandom(count).longs(count, 1, GREATEST + 1).toArray();
    }

    static DropTable<Integer> table(long[] weights) {
        List<Weighted<Integer>> entries = IntStream.range(0, weights.length)
                .mapToObj(i -> new Weighted<>(i, weights[i]))
                .toList();
        return DropTable.of("benchmark", entries);
    }

    /** Samplers of Commons RNG take any positive numbers and normalise them. */
    static double[] probabilities(long[] weights) {
        return Arrays.stream(weights).asDoubleStream().toArray();
    }
}
