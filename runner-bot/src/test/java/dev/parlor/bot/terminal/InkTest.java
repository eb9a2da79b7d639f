package dev.parlor.bot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InkTest {
    /** Xterm's 256colres.pl: the levels of the colour cube that begins at index 16. */
    private static final List<Integer> LEVELS = List.of(0, 95, 135, 175, 215, 255);

    @ParameterizedTest
    @EnumSource
    void theIndexIsTheNearestCellOfTheCube(Ink ink) {
        for (boolean light : new boolean[] {false, true}) {
            int[] rgb = IntStream.of(numbers(ink.parameters(Colours.TRUE, light)))
                    .skip(2)
                    .toArray();
            int expected = 16 + 36 * nearest(rgb[0]) + 6 * nearest(rgb[1]) + nearest(rgb[2]);
            assertThat(ink.parameters(Colours.INDEXED, light)).isEqualTo("38;5;" + expected);
        }
    }

    @Test
    void theTokensOfTheLookAreThoseOfTheHouse() {
        assertThat(Ink.BRASS.parameters(Colours.TRUE, false)).isEqualTo("38;2;226;176;74");
        assertThat(Ink.BRASS.parameters(Colours.TRUE, true)).isEqualTo("38;2;138;92;0");
        assertThat(Ink.CORNER_A.parameters(Colours.TRUE, false)).isEqualTo("38;2;240;112;92");
        assertThat(Ink.CORNER_B.parameters(Colours.TRUE, true)).isEqualTo("38;2;31;91;181");
    }

    @ParameterizedTest
    @EnumSource
    void theSixteenOfOldAreForegrounds(Ink ink) {
        int basic = Integer.parseInt(ink.parameters(Colours.BASIC, false));
        assertThat((basic >= 30 && basic <= 39) || (basic >= 90 && basic <= 97)).isTrue();
        assertThat(ink.parameters(Colours.NONE, false)).isEmpty();
    }

    private static int nearest(int channel) {
        return IntStream.range(0, LEVELS.size())
                .boxed()
                .min(Comparator.comparingInt(level -> Math.abs(LEVELS.get(level) - channel)))
                .orElseThrow();
    }

    private static int[] numbers(String parameters) {
        return List.of(parameters.split(";", -1)).stream()
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
