package dev.parlor.ai.onlooker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.canvas.Colour;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalEyeTest {
    private static final Color CLEAR = new Color(0, true);

    @ParameterizedTest
    @CsvSource({
        "ff0000, red",
        "c01020, red",
        "ff8000, orange",
        "ffe000, yellow",
        "ffd700, yellow",
        "00a000, green",
        "32cd32, green",
        "008080, teal",
        "00ffff, cyan",
        "0000ff, blue",
        "1e90ff, blue",
        "800080, purple",
        "ff00ff, magenta",
        "ffc0cb, pink",
        "8b4513, brown",
        "654321, brown",
        "808000, olive",
        "000000, black",
        "f1c9a5, beige",
        "c68642, orange",
        "101010, black",
        "ffffff, white",
        "808080, grey",
        "c0c0c0, grey",
        "000060, navy",
        "dc143c, red"
    })
    void aColourHasTheNameThatPeopleGiveIt(String hex, String name) {
        assertThat(Hues.name(Spot.of(Colour.hex("#" + hex).argb()))).isEqualTo(name);
    }

    @Test
    void aRedDiscOnWhiteIsThat() {
        BufferedImage pixels = Drawings.on(Color.WHITE, 300, 300, brush -> {
            brush.setColor(Color.RED);
            brush.fillOval(50, 50, 200, 200);
        });
        assertThat(LocalEye.look(pixels).words()).containsExactly("red", "vivid", "flat", "round", "symmetric");
    }

    @Test
    void whatIsClearIsBackground() {
        BufferedImage pixels = Drawings.on(CLEAR, 200, 400, brush -> {
            brush.setColor(new Color(0x101030));
            brush.fillRect(80, 20, 40, 360);
        });
        assertThat(LocalEye.look(pixels).words()).contains("dark", "tall").doesNotContain("white", "round");
    }

    @Test
    void theBackgroundLendsTheFigureNoColour() {
        BufferedImage pixels = Drawings.on(Color.GREEN, 256, 256, brush -> {
            brush.setColor(new Color(0x2040C0));
            brush.fillPolygon(new int[] {30, 220, 60}, new int[] {40, 200, 230}, 3);
        });
        assertThat(LocalEye.look(pixels).words()).contains("blue").doesNotContain("green", "symmetric", "square");
    }

    @Test
    void outlinesAndEyesAreNoColours() {
        BufferedImage pixels = Drawings.on(Color.WHITE, 256, 256, brush -> {
            brush.setColor(Color.BLACK);
            brush.fillOval(40, 40, 176, 176);
            brush.setColor(new Color(0xE08020));
            brush.fillOval(52, 52, 152, 152);
        });
        assertThat(LocalEye.look(pixels).words()).startsWith("orange").doesNotContain("black", "white");
    }

    @Test
    void aPictureWithoutBackgroundHasNoOutline() {
        assertThat(LocalEye.look(Drawings.noise(128)).words())
                .doesNotContain("round", "square", "tall", "wide", "symmetric");
    }

    @Test
    void anyPictureHasALook() {
        for (BufferedImage pixels : List.of(
                Drawings.on(CLEAR, 1, 1, brush -> {}),
                Drawings.on(Color.GRAY, 3, 900, brush -> {}),
                Drawings.on(CLEAR, 500, 2, brush -> {}))) {
            assertThat(LocalEye.look(pixels).words()).hasSizeLessThanOrEqualTo(12);
        }
    }
}
