package dev.parlor.core.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parlor.core.chance.Chance;
import dev.parlor.core.chance.Fraction;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RollRulesTest {
    private static final long SEED = Long.getLong("parlor.seed", 20261121L);

    @Test
    void theWeightsDecideWhatIsNoHit() {
        assertThat(roll(1, 5_999)).hasToString("Legendary");
        assertThat(roll(1, 6_000, 0)).hasToString("Common");
        assertThat(roll(1, 999_999, 5_500)).hasToString("Uncommon");
        assertThat(roll(89, 965_999)).hasToString("Legendary");
        assertThat(roll(89, 966_000, 9_939)).hasToString("Epic");
        assertThat(roll(90, 999_999)).hasToString("Legendary");
    }

    @Test
    void theLongRunRatesSumToOneAndAreSeen() {
        int entries = RollRules.HOUSE.drops().entries().size();
        Fraction sum = IntStream.range(0, entries)
                .mapToObj(RollRules.HOUSE::longRunRate)
                .reduce(Fraction.ZERO, Fraction::plus);
        assertThat(sum).isEqualTo(Fraction.ONE);
        double published = RollRules.HOUSE.longRunRate(entries - 1).decimal(9).doubleValue();
        assertThat(legendaryShare(1_000_000)).as("seed %d", SEED).isCloseTo(published, within(3e-4));
    }

    @Test
    void aBaseRateThatIsNotTheWeightIsRefused() {
        assertThatThrownBy(() -> RollRules.of(Rarities.HOUSE.rolls(), Pity.hard(6_001, 90)))
                .hasMessageContaining("3/500, but is 6001 ppm");
        Rarities lonely = new Rarities("lonely-1", List.of(new Rarity("Only", 1, 1)));
        assertThatThrownBy(() -> RollRules.of(lonely.rolls(), Pity.hard(1_000_000, 1)))
                .hasMessageContaining("second rarity");
    }

    @Test
    void whatHasNoWeightIsNotInTheTable() {
        Rarities rarities = new Rarities("test-1", List.of(new Rarity("Common", 9, 0), new Rarity("Unique", 0, 3)));
        assertThat(rarities.rolls().entries()).singleElement().hasToString("Weighted[value=Common, weight=9]");
        assertThat(rarities.spins().entries()).singleElement().hasToString("Weighted[value=Unique, weight=3]");
        assertThat(rarities.spins().version()).isEqualTo("test-1/spins");
        Rarities never = new Rarities("test-2", List.of(new Rarity("Common", 0, 1)));
        assertThatThrownBy(never::rolls).hasMessageContaining("'test-2/rolls' must have 1 to");
    }

    @Test
    void brokenRaritiesAreRefused() {
        assertThatThrownBy(() -> new Rarity("Unique", -1, 0))
                .hasMessage("The roll weight of rarity 'Unique' must be 0 or more, but is -1");
        assertThatThrownBy(() -> new Rarity(" ", 1, 1)).hasMessageContaining("name");
        Rarity common = new Rarity("Common", 1, 1);
        assertThatThrownBy(() -> new Rarities("v", List.of(common, common))).hasMessageContaining("same name");
        assertThatThrownBy(() -> new Rarities("v", List.of())).hasMessageContaining("1 to 16");
    }

    private static Rarity roll(int pull, long... numbers) {
        var left = new ArrayDeque<Long>();
        Arrays.stream(numbers).forEach(left::add);
        return RollRules.HOUSE.roll(pull, bound -> left.remove());
    }

    private static double legendaryShare(int rolls) {
        SplittableRandom random = new SplittableRandom(SEED);
        Chance chance = random::nextLong;
        int pull = 0;
        int hits = 0;
        for (int i = 0; i < rolls; i++) {
            boolean hit = RollRules.HOUSE.roll(++pull, chance).name().equals("Legendary");
            hits += hit ? 1 : 0;
            pull = hit ? 0 : pull;
        }
        return (double) hits / rolls;
    }
}
