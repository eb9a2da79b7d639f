package dev.parlor.ai.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "1250, 1250",
        "12450, 12_450",
        "1234567, 1_234_567",
        "9223372036854775807, 9_223_372_036_854_775_807"
    })
    void digitsStandInGroupsOfThree(long number, String written) {
        assertThat(String.join("_", Figures.grouped(number))).isEqualTo(written);
    }

    @Test
    void gainsAndLossesHaveTheirSign() {
        assertThat(Figures.taken(12_450)).containsExactly("\u221212", "450");
        assertThat(Figures.given(5)).containsExactly("+5");
        assertThat(Figures.taken(0)).containsExactly("0");
    }

    @ParameterizedTest
    @CsvSource({"500, 5", "525, 5.25", "0, 0", "10000, 100", "50, 0.5"})
    void basisPointsArePercents(int points, String percent) {
        assertThat(Figures.basisPoints(points)).isEqualTo(percent);
    }

    @Test
    void thePercentsOfBothCornersMakeAHundred() {
        for (int ppm = WinProbability.LEAST; ppm <= WinProbability.GREATEST; ppm += 2500) {
            WinProbability chance = new WinProbability(ppm);

            assertThat(Long.parseLong(Figures.percent(chance, Corner.A).getFirst())
                            + Long.parseLong(Figures.percent(chance, Corner.B).getFirst()))
                    .isEqualTo(100);
        }
    }
}
