package dev.parlor.core.fighter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinProbabilityTest {
    @Test
    void equalStrengthsHaveEqualChances() {
        WinProbability even = WinProbability.of(Strength.ofRank(7), new Strength(3, 21));

        assertThat(even.ppm()).isEqualTo(500_000);
        assertThat(even.favourite()).isEqualTo(Corner.A);
    }

    @Test
    void theRarestAgainstTheMostCommonOfTenThousandIsClamped() {
        assertThat(WinProbability.of(Strength.ofRank(1), Strength.ofRank(10_000))
                        .ppm())
                .isEqualTo(920_000);
        assertThat(WinProbability.of(Strength.ofRank(10_000), Strength.ofRank(1))
                        .ppm())
                .isEqualTo(80_000);
    }

    /** The clamp begins at odds of 11.5 to 1, which is no rounding: 23/25 is exactly 0.92. */
    @Test
    void theClampBeginsAtExactlyNinetyTwoPercent() {
        assertThat(WinProbability.of(new Strength(23, 1), new Strength(2, 1)).ppm())
                .isEqualTo(920_000);
        assertThat(WinProbability.of(new Strength(22_999, 1), new Strength(2_000, 1))
                        .ppm())
                .isEqualTo(919_997);
    }

    /** Jane Street, "Bracketology 101" (April 2021): seed x beats seed y with probability y/(x+y). */
    @Test
    void ranksAreWorthTheirReciprocal() {
        assertThat(WinProbability.of(Strength.ofRank(2), Strength.ofRank(3)).ppm())
                .isEqualTo(600_000);
        assertThat(WinProbability.of(Strength.ofRank(1), Strength.ofRank(2)).ppm())
                .isEqualTo(666_667);
    }

    /** Half a millionth goes to the even neighbour, on both sides, or the two would not make a whole. */
    @ParameterizedTest
    @CsvSource({
        "1000001, 999999, 500000",
        "1000003, 999997, 500002",
        "999999, 1000001, 500000",
        "999997, 1000003, 499998"
    })
    void exactHalvesAreRoundedToEven(int a, int b, int ppm) {
        assertThat(WinProbability.of(new Strength(a, 1), new Strength(b, 1)).ppm())
                .isEqualTo(ppm);
    }

    /**
     * Elo, "The Rating of Chessplayers" (1978), logistic form: E = 1 / (1 + 10^(−d/400)), the same model with strengths
     * 10^(rating/400). E(100) = 0.640065, E(200) = 0.759747, E(400) = 10/11. FIDE's printed table is another curve.
     */
    @ParameterizedTest
    @CsvSource({"0, 500000", "100, 640065", "200, 759747", "400, 909091"})
    void eloDifferencesGiveTheLogisticCurve(int difference, int ppm) {
        int denominator = 200_000_000;
        Strength stronger = new Strength((int) Math.round(Math.pow(10, difference / 400.0) * denominator), denominator);
        WinProbability probability = WinProbability.of(stronger, new Strength(1, 1));

        assertThat(probability.ppm()).isEqualTo(ppm);
        assertThat(ppm / 1e6).isCloseTo(1 / (1 + Math.pow(10, -difference / 400.0)), within(5e-7));
    }

    @Test
    void bothSidesMakeAWholeForAMillionRandomStrengths() {
        long seed = Long.getLong("parlor.seed", 1);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1_000_000; i++) {
            Strength a = new Strength(part(random), part(random));
            Strength b = new Strength(part(random), part(random));
            WinProbability forward = WinProbability.of(a, b);
            if (forward.ppm() + WinProbability.of(b, a).ppm() != WinProbability.WHOLE
                    || forward.of(Corner.A) + forward.of(Corner.B) != WinProbability.WHOLE) {
                throw new AssertionError("seed " + seed + ", case " + i + ": " + a + " against " + b);
            }
        }
    }

    @Test
    void agreesWithDecimalArithmetic() {
        long seed = Long.getLong("parlor.seed", 2);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 10_000; i++) {
            Strength a = new Strength(part(random), part(random));
            Strength b = new Strength(part(random), part(random));
            BigInteger forA = BigInteger.valueOf(a.numerator()).multiply(BigInteger.valueOf(b.denominator()));
            BigInteger forB = BigInteger.valueOf(b.numerator()).multiply(BigInteger.valueOf(a.denominator()));
            int expected = new BigDecimal(forA.multiply(BigInteger.valueOf(1_000_000)))
                    .divide(new BigDecimal(forA.add(forB)), 0, RoundingMode.HALF_EVEN)
                    .intValueExact();

            assertThat(WinProbability.of(a, b).ppm())
                    .as("seed %d, %s against %s", seed, a, b)
                    .isEqualTo(Math.clamp(expected, 80_000, 920_000));
        }
    }

    @Test
    void nobodyHasLessThanTheLeastOrMoreThanTheGreatestChance() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WinProbability(79_999));
        assertThatIllegalArgumentException().isThrownBy(() -> new WinProbability(920_001));
        assertThat(new WinProbability(80_000).favourite()).isEqualTo(Corner.B);
    }

    /** Small, ordinary and extreme parts alike. */
    private static int part(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(3);
            case 1 -> Integer.MAX_VALUE - random.nextInt(3);
            default -> 1 + (random.nextInt(Integer.MAX_VALUE) >>> random.nextInt(31));
        };
    }
}
