package dev.parlor.core.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The numbers look fair. Seeds are fixed, so these tests never flicker; the limits are those of chi-square at
 * α = 10⁻⁶. The 99 % level stands in docs/fairness.md.
 */
class DistributionTest {
    private static final int DRAWS = 400_000;

    @ParameterizedTest
    @CsvSource({"2, 23.9281", "4, 30.6648", "10, 44.8109", "32, 83.6425", "52, 114.0757", "100, 180.7920"})
    void numbersBelowABoundAreUniform(int bound, double limit) {
        FairDraw draw = FairDraw.open(Published.SEED.derive("uniform"), Published.scope());
        long[] seen = new long[bound];
        for (int i = 0; i < DRAWS; i++) {
            seen[draw.index(bound)]++;
        }
        assertThat(ChiSquare.statistic(seen)).isLessThan(limit);
    }

    /**
     * W. Va. Code 29-22B-909 and 25 CFR 547.14 ask for the 99 % level; the limits are the commonly printed quantiles.
     * One fixed seed per bound is known to pass; of fresh seeds one in a hundred would not.
     */
    @ParameterizedTest
    @CsvSource({"2, 6.6349", "4, 11.3449", "10, 21.6660", "32, 52.1914", "52, 77.3860", "100, 134.6416"})
    void fixedDrawsPassAtTheLevelOfTheStatutes(int bound, double printed) {
        double limit = ChiSquare.limit(bound - 1, .99);
        assertThat(limit).isCloseTo(printed, within(5e-5));
        FairDraw draw = FairDraw.open(Published.SEED.derive("statute"), Published.scope());
        long[] seen = new long[bound];
        for (int i = 0; i < DRAWS; i++) {
            seen[draw.index(bound)]++;
        }
        assertThat(ChiSquare.statistic(seen)).isLessThan(limit);
    }

    @ParameterizedTest
    @CsvSource({"1, 23.9281", "3, 30.6648", "9, 44.8109", "23, 70.5496", "31, 83.6425", "51, 114.0757", "99, 180.7920"})
    void theLimitsOfTheBuildAreThoseOfOneInAMillion(int degrees, double limit) {
        assertThat(ChiSquare.limit(degrees, 1 - 1e-6)).isCloseTo(limit, within(5e-4));
    }

    /** All 24 orders of four items, 23 degrees of freedom. */
    @Test
    void everyOrderOfAShuffleIsAsLikely() {
        FairDraw draw = FairDraw.open(Published.SEED.derive("shuffle"), Published.scope());
        long[] seen = new long[256];
        for (int i = 0; i < 48_000; i++) {
            seen[Shuffle.all(List.of(0, 1, 2, 3), draw).stream().reduce(0, (all, next) -> all * 4 + next)]++;
        }
        long[] orders = IntStream.range(0, 256)
                .filter(i -> seen[i] > 0)
                .mapToLong(i -> seen[i])
                .toArray();
        assertThat(orders).hasSize(24);
        assertThat(ChiSquare.statistic(orders)).isLessThan(70.5496);
    }

    /** NIST SP 800-22 rev. 1a, section 2.1.8: the monobit test of 1011010101 gives P = 0.527089. */
    @Test
    void theMonobitTestGivesTheNistExample() {
        assertThat(monobit(2, 10)).isCloseTo(0.527089, within(5e-7));
    }

    @Test
    void theWordsPassTheMonobitTest() {
        WordStream words = WordStream.open(Published.SEED.derive("monobit"), Published.scope());
        long sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            sum += 2L * Long.bitCount(words.next()) - Long.SIZE;
        }
        assertThat(monobit(sum, (long) DRAWS * Long.SIZE)).isBetween(1e-6, 1.0);
    }

    /** P = erfc(|S| / √(2n)). */
    private static double monobit(long sum, long bits) {
        return erfc(Math.abs(sum) / Math.sqrt(2.0 * bits));
    }

    /** erf by its Maclaurin series (Abramowitz and Stegun 7.1.5), good below 4. */
    private static double erfc(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; n < 200; n++) {
            term *= -x * x / n;
            sum += term / (2 * n + 1);
        }
        return 1 - 2 / Math.sqrt(Math.PI) * sum;
    }
}
