package dev.parlor.ai.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    @ParameterizedTest
    @CsvSource({
        "#ff0000, 0.62796, 0.25768, 29.23",
        "#0000ff, 0.45201, 0.31321, 264.05",
        "#00ff00, 0.86644, 0.29483, 142.5"
    })
    void theLookOfAColourIsThatOfTheStandard(String hex, double lightness, double chroma, double hue) {
        Oklch look = Oklch.of(Colour.hex(hex));

        assertThat(look.lightness()).isCloseTo(lightness, within(0.0005));
        assertThat(look.chroma()).isCloseTo(chroma, within(0.0005));
        assertThat(look.hue()).isCloseTo(hue, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#141117", "#e2b04a", "#f0705c", "#6fa8f5", "#ffffff", "#000000"})
    void aColourComesBackFromHowItLooks(String hex) {
        assertThat(Oklch.of(Colour.hex(hex)).colour().hex()).isEqualTo(hex);
    }

    @Test
    void aColourThatNoScreenShowsBecomesOneThatItDoes() {
        assertThat(new Oklch(1.4, 0.1, 30).colour().hex()).isEqualTo("#ffffff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e2b04a", "#e2b04", "#e2b04aff"})
    void whatIsNoColourIsRefused(String text) {
        assertThatThrownBy(() -> Colour.hex(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("#e2b04a");
    }

    @Test
    void fadingKeepsTheColour() {
        Colour half = Ink.BRASS.fade(0.5);

        assertThat(half.hex()).isEqualTo("#e2b04a");
        assertThat(half.opacity()).isCloseTo(0.5, within(0.003));
    }

    @Test
    void thereIsAColourForEveryTier() {
        assertThat(Ink.rarity(-1)).isEqualTo(Ink.rarity(0));
        assertThat(Ink.rarity(9)).isEqualTo(Colour.hex("#f2c14e"));
    }
}
