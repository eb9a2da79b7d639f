package dev.parlor.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parlor.core.betting.Settlement;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.money.Balance;
import java.util.Arrays;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times are only compared of those who do the same work, and all of it. */
class PeersTest {
    /** No sampler takes more than two words for a draw, so none meets a prepared word twice. */
    private static final int DRAWS = PreparedWords.COUNT / 2;

    @ParameterizedTest
    @EnumSource
    void settlementAddsUpWhatTheOnePassAddsUp(Naming naming) {
        SettlementBench bench = new SettlementBench();
        bench.naming = naming;
        bench.write();
        Settlement settlement = bench.settle();
        assertThat(settlement).isInstanceOf(Settlement.Won.class);
        assertThat(settlement.books().gross().value())
                .isEqualTo(Arrays.stream(bench.onePass()).sum());
        assertThat(settlement.payouts().size()).isBetween(99_000, BetRecords.PUNTERS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000, 1_000_000_000_000L})
    void bothArithmeticsPayTheSame(long greatestStake) {
        PayoutBench bench = new PayoutBench();
        bench.greatestStake = greatestStake;
        bench.addUp();
        assertThat(bench.house()).isEqualTo(bench.bigInteger());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 64})
    void allSamplersDrawByTheSameWeights(int weights) {
        DrawBench bench = new DrawBench();
        bench.weights = weights;
        bench.build();
        assertFollows(weights, bench::house);
        assertFollows(weights, bench::alias);
        assertFollows(weights, bench::guideTable);
    }

    @Test
    void apesLackWhatApesLack() {
        assertThat(Apes.drawn())
                .hasSize(Apes.TOKENS)
                .allMatch(traits -> traits.size() >= 4 && traits.size() <= 7)
                .anyMatch(traits -> traits.size() == 4)
                .anyMatch(traits -> traits.size() == 7);
    }

    @Test
    void aNightEndsWithAChampionAndBalancedBooks() {
        Night.Over over = Night.play(Seed.ofHex("0f".repeat(32)), Night.field(), Night.punters());
        assertThat(over.tournament().bracket().champion()).isPresent();
        assertThat(over.conservation()).isEqualTo(Balance.ZERO);
    }

    private static void assertFollows(int count, IntSupplier sampler) {
        long[] weights = Weights.of(count);
        double total = Arrays.stream(weights).sum();
        int[] drawn = new int[count];
        for (int i = 0; i < DRAWS; i++) {
            drawn[sampler.getAsInt()]++;
        }
        for (int i = 0; i < count; i++) {
            double share = weights[i] / total;
            assertThat((double) drawn[i] / DRAWS).isCloseTo(share, within(5 * Math.sqrt(share * (1 - share) / DRAWS)));
        }
    }
}
