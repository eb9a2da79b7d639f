package dev.parlor.core.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parlor.core.card.Rarity;
import dev.parlor.core.chance.DropTable;
import dev.parlor.core.chance.Fraction;
import dev.parlor.core.chance.Weighted;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The spin formula of dkubatko/CrunchyGherkinsGacha, re-derived: with weights 55/25/15/5 and a card every 40 spins it
 * prints 18/40/67/200, while the bot's settings paid 20/40/80/150.
 */
class SpinEconomicsTest {
    private static final Fraction EVERY_40 = Fraction.of(25, 1000);
    private static final DropTable<Rarity> CLASSIC = drops(55, 25, 15, 5);

    @Test
    void theFormulaGivesThePublishedRewards() {
        List<Fraction> rewards = SpinRewards.exact(Fraction.ONE, EVERY_40, CLASSIC);
        assertThat(rewards)
                .containsExactly(Fraction.of(200, 11), Fraction.of(40), Fraction.of(200, 3), Fraction.of(200));
        assertThat(rewards.stream().map(SpinEconomicsTest::halfUp)).containsExactly(18L, 40L, 67L, 200L);
        assertThat(SpinRewards.floored(Fraction.ONE, EVERY_40, CLASSIC)).containsExactly(18L, 40L, 66L, 200L);
    }

    /** Weights that do not sum to 100: shares count, and (b) of facts 4.4's ambiguities is settled. */
    @Test
    void onlySharesOfTheWeightsCount() {
        assertThat(SpinRewards.floored(Fraction.ONE, EVERY_40, drops(50, 25, 10, 5)))
                .containsExactly(18L, 36L, 90L, 180L);
        assertThat(SpinRewards.exact(Fraction.ONE, EVERY_40, drops(550, 250, 150, 50)))
                .isEqualTo(SpinRewards.exact(Fraction.ONE, EVERY_40, CLASSIC));
    }

    @Test
    void unroundedRewardsReturnTheTargetAndFlooredOnesNoMore() {
        Fraction target = Fraction.of(95, 100);
        SpinEconomics floored =
                classic(SpinRewards.floored(target, EVERY_40, CLASSIC).toArray(Long[]::new));
        assertThat(floored.rewards()).containsExactly(17L, 38L, 63L, 190L);
        assertThat(floored.returned()).isLessThan(target).isGreaterThan(Fraction.of(9, 10));
        assertThat(classic(18, 40, 67, 200).returned()).isEqualTo(Fraction.of(99_875, 100_000));
    }

    @Test
    void theClassicSettingsAreRefusedWithTheirNumber() {
        assertThat(classic(20, 40, 80, 150).verdict()).isEqualTo(new SpinVerdict.Runaway(Fraction.of(10_125, 10_000)));
        assertThat(classic(18, 40, 67, 200).verdict())
                .isEqualTo(new SpinVerdict.Sustainable(Fraction.of(99_875, 100_000)));
    }

    /** The weights 50/25/10/5 sum to 90: what looks like a return of 1 is one of 10/9, 1.1111. */
    @Test
    void weightsThatAreNotSharesReturnMoreThanTheySeemTo() {
        SpinEconomics economics = new SpinEconomics(
                drops(50, 25, 10, 5), EVERY_40, List.of(20L, 40L, 100L, 200L), SpinBonus.NONE, SpinBonus.NONE);
        assertThat(economics.verdict()).isEqualTo(new SpinVerdict.Runaway(Fraction.of(10, 9)));
        assertThat(economics.returned().decimal(4)).hasToString("1.1111");
    }

    /** The branching process of the same bot's settings: the probability that one spin's line of spins ever ends. */
    @Test
    void classicSpinsNeverEndOneTimeInTwentySeven() {
        SpinEconomics economics = classic(20, 40, 80, 150);
        double ends = 0;
        for (int generation = 0; generation < 10_000; generation++) {
            ends = generating(economics, ends);
        }
        assertThat(ends).isCloseTo(.99962009, within(5e-9));
        assertThat(1 - Math.pow(ends, 100)).isCloseTo(.0373, within(5e-5));
    }

    /** The same bot on recycling: 2.2, 1.667 and 3.0 cards are worth the next; it asks 3, 3 and 4 and so takes spins. */
    @Test
    void recyclingCostsMoreSpinsThanItGives() {
        assertThat(IntStream.range(0, 3)
                        .mapToObj(i -> CLASSIC.chance(i).dividedBy(CLASSIC.chance(i + 1)))
                        .map(ratio -> ratio.decimal(3).toPlainString()))
                .containsExactly("2.200", "1.667", "3.000");
        List<Long> burning = classic(20, 40, 80, 150).rewards();
        long[] cards = {3, 3, 4};
        assertThat(IntStream.range(0, 3).mapToObj(i -> cards[i] * burning.get(i) + " → " + burning.get(i + 1)))
                .containsExactly("60 → 40", "120 → 80", "320 → 150");
    }

    @Test
    void claimPointsAndFreeSpinsCountToo() {
        SpinBonus claims = new SpinBonus(Fraction.of(1, 1000), 1);
        SpinBonus free = new SpinBonus(Fraction.of(1, 8000), 2);
        List<Long> rewards = List.of(18L, 40L, 67L, 200L);
        assertThat(new SpinEconomics(CLASSIC, EVERY_40, rewards, claims, SpinBonus.NONE).verdict())
                .isInstanceOf(SpinVerdict.Sustainable.class);
        assertThat(new SpinEconomics(CLASSIC, EVERY_40, rewards, claims, free).verdict())
                .as("exactly 1 has no end either")
                .isEqualTo(new SpinVerdict.Runaway(Fraction.ONE));
    }

    @Test
    void theHouseIsSustainable() {
        assertThat(SpinEconomics.HOUSE.rewards()).containsExactly(12L, 27L, 56L, 113L, 340L);
        assertThat(SpinEconomics.HOUSE.burning()).isEqualTo(Fraction.of(84_125, 100_000));
        assertThat(SpinEconomics.HOUSE.verdict()).isEqualTo(new SpinVerdict.Sustainable(Fraction.of(92_775, 100_000)));
    }

    @Test
    void settingsThatDoNotFitTogetherAreRefused() {
        assertThatThrownBy(() -> classic(18, 40)).hasMessageContaining("a reward for each of");
        assertThatThrownBy(() -> classic(18, 40, 67, -1)).hasMessageContaining("must be 0 to 1000000");
        assertThatThrownBy(() -> new SpinBonus(Fraction.of(-1, 2), 1)).hasMessageContaining("0 to 1, but is -1/2");
        assertThatThrownBy(() -> new SpinBonus(Fraction.ONE, 1_000_001)).hasMessageContaining("1000000 spins");
        SpinBonus always = new SpinBonus(Fraction.ONE, 1);
        assertThatThrownBy(() -> new SpinEconomics(CLASSIC, EVERY_40, List.of(1L, 1L, 1L, 1L), always, SpinBonus.NONE))
                .hasMessageContaining("card, claim point or free spins must be 0 to 1, but is 41/40");
    }

    @Test
    void rewardsForNoTargetOrNoChanceAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpinRewards.exact(Fraction.ZERO, EVERY_40, CLASSIC))
                .withMessageContaining("above 0, but is 0/1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpinRewards.floored(Fraction.of(-1, 2), EVERY_40, CLASSIC))
                .withMessageContaining("above 0, but is -1/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpinRewards.exact(Fraction.ONE, Fraction.of(3, 2), CLASSIC))
                .withMessageContaining("above 0 to 1, but is 3/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpinRewards.floored(Fraction.ONE, Fraction.ZERO, CLASSIC))
                .withMessageContaining("above 0 to 1, but is 0/1");
    }

    /** Σ P(a spin returns n) · xⁿ. */
    private static double generating(SpinEconomics economics, double x) {
        double drop = economics.cardChance().decimal(9).doubleValue();
        double after = 1 - drop;
        for (int i = 0; i < economics.rewards().size(); i++) {
            double share = economics.drops().chance(i).decimal(9).doubleValue();
            after += drop * share * Math.pow(x, economics.rewards().get(i));
        }
        return after;
    }

    private static SpinEconomics classic(Integer... rewards) {
        return classic(Arrays.stream(rewards).map(Integer::longValue).toArray(Long[]::new));
    }

    private static SpinEconomics classic(Long... rewards) {
        return new SpinEconomics(CLASSIC, EVERY_40, List.of(rewards), SpinBonus.NONE, SpinBonus.NONE);
    }

    private static DropTable<Rarity> drops(long... weights) {
        return DropTable.of(
                "test-1",
                Arrays.stream(weights)
                        .mapToObj(weight -> new Weighted<>(new Rarity("of " + weight, 0, weight), weight))
                        .toList());
    }

    private static long halfUp(Fraction reward) {
        return reward.decimal(9).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
