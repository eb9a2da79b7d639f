package dev.parlor.ai.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhimTest {
    @Test
    void theWordsAreThoseOfSplitMix() {
        Whim zero = new Whim(0);

        assertThat(zero.word(0)).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(zero.word(1)).isEqualTo(0x6E789E6AA1B965F4L);
        assertThat(zero.word(2)).isEqualTo(0x06C45D188009454FL);
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        assertThat(Whim.of("7").branch("mask").unit("horns"))
                .isEqualTo(Whim.of("7").branch("mask").unit("horns"))
                .isNotEqualTo(Whim.of("7").branch("mask").unit("eyes"))
                .isNotEqualTo(Whim.of("8").branch("mask").unit("horns"));
    }

    @Test
    void answersAreSpreadEvenly() {
        double mean = IntStream.range(0, 10_000)
                .mapToDouble(i -> Whim.of("fighter " + i).unit("hue"))
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(0.5, within(0.02));
    }

    @Test
    void cloudsAreTheGridsValuesAtItsPoints() {
        Noise noise = new Noise(0x9E3779B97F4A7C15L);
        double first = (0xE220A8397B1DCDAFL >>> 11) * 0x1p-53;

        assertThat(noise.value(0, 0)).isEqualTo(first);
        assertThat(noise.value(0.5, 0)).isEqualTo((first + noise.value(1, 0)) / 2, within(1e-15));
        assertThat(noise.layers(0, 0, 1)).isEqualTo(first);
    }

    @Test
    void cloudsStayInTheirRangeAndHaveNoEdges() {
        Noise noise = new Noise(42);
        for (double x = -3; x < 3; x += 0.017) {
            assertThat(noise.smoke(x, 1.7, 4)).isBetween(0.0, 1.0);
            assertThat(noise.value(x, -0.3)).isCloseTo(noise.value(x + 1e-6, -0.3), within(1e-5));
        }
    }
}
