package dev.parlor.core.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which entry a number belongs to, exactly; and that real draws look like the published chances. */
class DropTableTest {
    private static final DropTable<Integer> CLASSIC = Tables.of(55, 25, 15, 5);

    @Test
    void everyNumberOfASmallTableBelongsToTheFirstCumulativeWeightAboveIt() {
        SplittableRandom random = new SplittableRandom(Tables.SEED);
        for (int run = 0; run < 300; run++) {
            DropTable<Integer> table = Tables.of(random.longs(1 + random.nextInt(40), 1, 2L + random.nextInt(300))
                    .toArray());
            long[] seen = new long[table.entries().size()];
            for (long number = 0; number < table.total(); number++) {
                assertThat(table.at(number))
                        .as("seed %d, %s, number %d", Tables.SEED, table, number)
                        .isEqualTo(Tables.walk(table, number));
                seen[table.at(number)]++;
            }
            assertThat(seen).containsExactly(weights(table));
        }
    }

    @Test
    void everyNumberOfALargerTableFindsItsEntryThroughTheGuide() {
        DropTable<Integer> table = Tables.of(300_000, 1, 1, 499_998, 7, 200_000, 3);
        long[] seen = new long[7];
        for (long number = 0; number < table.total(); number++) {
            seen[table.at(number)]++;
            assertThat(table.at(number) == Tables.walk(table, number))
                    .as("number %d", number)
                    .isTrue();
        }
        assertThat(seen).containsExactly(weights(table));
    }

    @Test
    void theEdgesOfTheGreatestTableAreExact() {
        long half = DropTable.MOST_WEIGHT / 2;
        DropTable<Integer> table = Tables.of(half, 1, half - 1);
        assertThat(table.total()).isEqualTo(DropTable.MOST_WEIGHT);
        assertThat(List.of(table.at(0), table.at(half - 1), table.at(half), table.at(half + 1)))
                .containsExactly(0, 0, 1, 2);
        assertThat(table.at(table.total() - 1)).isEqualTo(2);
    }

    @Test
    void aDrawAsksOnceForANumberBelowTheSum() {
        assertThat(CLASSIC.draw((Chance) bound -> bound == 100 ? 54 : -1)).isEqualTo(0);
        assertThat(CLASSIC.draw((Chance) bound -> bound == 100 ? 55 : -1)).isEqualTo(1);
        assertThat(CLASSIC.draw((Chance) bound -> bound == 100 ? 95 : -1)).isEqualTo(3);
    }

    @Test
    void thePublishedChancesAreExactAndSumToOne() {
        assertThat(CLASSIC.chance(0)).isEqualTo(Fraction.of(11, 20));
        assertThat(CLASSIC.chance(3).decimal(3)).isEqualTo(new BigDecimal("0.050"));
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < 4; i++) {
            sum = sum.plus(CLASSIC.chance(i));
        }
        assertThat(sum).isEqualTo(Fraction.ONE);
    }

    /** Facts 4.1: observed counts over the weights 55/25/15/5; the 99 % limit for 3 degrees of freedom is 11.3449. */
    @Test
    void theChiSquareExamplesComeOutAsPublished() {
        assertThat(Tables.chiSquare(CLASSIC, 530, 260, 160, 50))
                .isCloseTo(1.7939, within(5e-5))
                .isLessThan(11.3449);
        assertThat(Tables.chiSquare(CLASSIC, 5400, 2600, 1500, 500))
                .isCloseTo(5.8182, within(5e-5))
                .isLessThan(11.3449);
        assertThat(Tables.chiSquare(CLASSIC, 500, 260, 160, 80)).isGreaterThan(11.3449);
    }

    /** Degrees of freedom 3 and 63 at α = 10⁻⁶: 30.6649 and 131.3697. */
    @Test
    void realDrawsFollowTheChances() {
        DropTable<Integer> many =
                Tables.of(new SplittableRandom(64).longs(64, 1, 1_000_000).toArray());
        assertThat(Tables.chiSquare(CLASSIC, drawn(CLASSIC))).isBetween(1e-6, 30.6649);
        assertThat(Tables.chiSquare(many, drawn(many))).isBetween(10.0, 131.3697);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void aWeightBelowOneIsRefused(long weight) {
        assertThatThrownBy(() -> new Weighted<>("Unique", weight))
                .hasMessageContaining("'Unique' must be 1 or more, but is " + weight);
    }

    @Test
    void emptyOversizedAndOverweightTablesAreRefused() {
        assertThatThrownBy(Tables::of).hasMessageContaining("1 to 32768 entries, but has 0");
        List<Weighted<Integer>> crowd = Collections.nCopies(DropTable.MOST_ENTRIES + 1, new Weighted<>(0, 1));
        assertThatThrownBy(() -> DropTable.of("crowd", crowd)).hasMessageContaining("'crowd'");
        assertThatThrownBy(() -> Tables.of(DropTable.MOST_WEIGHT, 1)).hasMessageContaining("at most 2147483648");
        assertThatThrownBy(() -> Tables.of(1, Long.MAX_VALUE, Long.MAX_VALUE)).hasMessageContaining("at most");
        assertThatThrownBy(() -> DropTable.of(" ", List.of(new Weighted<>(0, 1))))
                .hasMessageContaining("version");
        assertThatThrownBy(() -> CLASSIC.at(100)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> CLASSIC.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static long[] drawn(DropTable<Integer> table) {
        FairDraw draw = FairDraw.open(Published.SEED.derive("table"), Published.scope());
        long[] seen = new long[table.entries().size()];
        for (int i = 0; i < 200_000; i++) {
            seen[table.draw(draw)]++;
        }
        return seen;
    }

    private static long[] weights(DropTable<Integer> table) {
        return table.entries().stream().mapToLong(Weighted::weight).toArray();
    }
}
