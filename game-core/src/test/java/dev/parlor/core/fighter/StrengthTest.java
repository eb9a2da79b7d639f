package dev.parlor.core.fighter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {
    @Test
    void aRankIsWorthItsReciprocal() {
        assertThat(Strength.ofRank(1)).hasToString("1/1");
        assertThat(Strength.ofRank(9_900)).hasToString("1/9900");
        assertThatIllegalArgumentException().isThrownBy(() -> Strength.ofRank(0));
    }

    @Test
    void aStrengthIsPositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Strength(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Strength(1, -1));
    }

    @Test
    void equalNumbersInDifferentTermsArePublishedDifferently() {
        assertThat(new Strength(1, 2)).isNotEqualTo(new Strength(2, 4));
        assertThat(WinProbability.of(new Strength(1, 2), new Strength(2, 4)).ppm())
                .isEqualTo(500_000);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1, 4", "100, 100, 100, 100, 40000", "50, 50, 50, 50, 10000", "10, 20, 30, 40, 2100"})
    void statsMultiplyAttackAndEndurance(int power, int speed, int guard, int heart, int numerator) {
        assertThat(new Stats(power, speed, guard, heart).strength()).isEqualTo(new Strength(numerator, 40_000));
    }

    @Test
    void balanceBeatsTheSamePointsOnOneSide() {
        WinProbability balanced =
                WinProbability.of(new Stats(50, 50, 50, 50).strength(), new Stats(90, 90, 10, 10).strength());

        assertThat(balanced.ppm()).isEqualTo(735_294);
    }

    @Test
    void statsGoFromOneToAHundred() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stats(0, 1, 1, 1))
                .withMessage("A fighter has 1 to 100 points of power, but this one 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Stats(1, 1, 1, 101));
    }
}
