package dev.parlor.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelsTest {
    private static final Levels LEVELS = new Levels(100);

    @Test
    void theFirstLevelsAreTheseNumbers() {
        assertThat(LEVELS.xp(1)).isZero();
        assertThat(LEVELS.xp(2)).isEqualTo(100);
        assertThat(LEVELS.xp(3)).isEqualTo(300);
        assertThat(LEVELS.xp(4)).isEqualTo(600);
        assertThat(LEVELS.xp(1_000)).isEqualTo(49_950_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 1_000_000})
    void aLevelIsReachedExactlyWithItsExperience(int step) {
        Levels levels = new Levels(step);
        for (int level = 2; level <= Levels.HIGHEST; level++) {
            assertThat(levels.level(levels.xp(level))).isEqualTo(level);
            assertThat(levels.level(levels.xp(level) - 1)).isEqualTo(level - 1);
        }
    }

    @Test
    void theLastLevelHasNoEnd() {
        assertThat(LEVELS.level(Long.MAX_VALUE)).isEqualTo(Levels.HIGHEST);
        assertThat(LEVELS.level(0)).isEqualTo(1);
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Levels(0));
        assertThatIllegalArgumentException().isThrownBy(() -> LEVELS.xp(0));
        assertThatIllegalArgumentException().isThrownBy(() -> LEVELS.xp(1_001));
        assertThatIllegalArgumentException().isThrownBy(() -> LEVELS.level(-1));
    }

    @Test
    void theRicherDailyOfAHighLevelStaysCountable() {
        DailyRules.Pay most = new DailyRules.Pay(1_000_000_000, 1_000_000_000, 1_000_000_000, Integer.MAX_VALUE);
        assertThat(most.at(1_000, Integer.MAX_VALUE).value()).isEqualTo(2_147_484_646_000_000_000L);
    }
}
