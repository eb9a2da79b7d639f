package dev.parlor.core.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parlor.core.chance.Fraction;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReturnsTest {
    private static final long SEED = Long.getLong("parlor.seed", 20261121L);

    @Test
    void countProductsAreTheEnumerationStopByStop() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int run = 0; run < 400; run++) {
            Machine machine = RandomMachines.next(random);
            Returns returns = machine.returns();
            assertThat(returns.ways()).as("seed %d, %s", SEED, machine).isEqualTo(StopByStop.ways(machine));
            assertThat(returns.rtp()).as("seed %d, %s", SEED, machine).isEqualTo(sumOverCombinations(returns));
        }
    }

    @Test
    void measuredSpinsStayWithinTheVolatilityIndex() {
        Machine machine = Machine.HOUSE;
        SplittableRandom random = new SplittableRandom(SEED);
        int spins = 1_000_000;
        double measured = LongStream.range(0, spins)
                        .map(i -> machine.spin(random::nextLong).pay())
                        .sum()
                / (double) spins;
        double index = machine.returns().volatilityIndex(Fraction.of(5), 9).doubleValue();
        assertThat(measured)
                .as("seed %d", SEED)
                .isCloseTo(machine.returns().rtp().decimal(9).doubleValue(), within(index / Math.sqrt(spins)));
    }

    /** The figures were computed by a program of another language from the strips and the paytable. */
    @Test
    void theHouseMachineReturnsWhatItSays() {
        Returns returns = Machine.HOUSE.returns();
        assertThat(returns.cycle()).isEqualTo(13_824);
        assertThat(returns.rtp()).isEqualTo(Fraction.of(361, 384));
        assertThat(returns.hitFrequency().decimal(6)).hasToString("0.215929");
        assertThat(returns.paying())
                .containsEntry(new Combination("Joker", 3, 250), 1L)
                .containsEntry(new Combination("Crown or Dagger", 3, 20), 30L)
                .containsEntry(new Combination("Key", 2, 1), 1137L)
                .containsEntry(new Combination("Moon", 2, 2), 567L)
                .hasSize(10);
        assertThat(ReturnBand.HOUSE.verdict(Machine.HOUSE)).isEqualTo(new MachineVerdict.Allowed(returns));
    }

    @Test
    void theVolatilityIndexIsZStandardDeviations() {
        Symbol one = new Symbol("one");
        Symbol none = new Symbol("none");
        Machine coin = new Machine("coin", 1, Reels.alike(1, Map.of(one, 1, none, 1)), Paytable.of(LinePay.of(one, 2)));
        assertThat(coin.returns().rtp()).isEqualTo(Fraction.ONE);
        assertThat(coin.returns().standardDeviation(4)).hasToString("1.0000");
        assertThat(coin.returns().volatilityIndex(Fraction.of(165, 100), 4)).hasToString("1.6500");
    }

    private static Fraction sumOverCombinations(Returns returns) {
        return returns.paying().entrySet().stream()
                .map(entry -> Fraction.of(entry.getKey().pay() * entry.getValue(), returns.cycle()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
