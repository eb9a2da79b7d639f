package dev.parlor.ai.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.Whim;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortraitTest {
    @Test
    void itDoesNotLeaveItsFrame() {
        Element part = Portrait.in(Contender.of(Fighters.plain("1")), Ink.BRASS, new Frame(40, 30, 100, 120));
        Element ground = Element.fill(Outline.box(new Frame(0, 0, 200, 200)), Ink.CORNER_B);
        Bitmap drawn = Raster.bitmap(new Picture(200, 200, "", List.of(ground, part)));

        for (int i = 0; i < 200; i++) {
            assertThat(new Colour(drawn.argb(i, 20))).isEqualTo(Ink.CORNER_B);
            assertThat(new Colour(drawn.argb(150, i))).isEqualTo(Ink.CORNER_B);
        }
        assertThat(new Colour(drawn.argb(90, 90))).isNotEqualTo(Ink.CORNER_B);
    }

    @ParameterizedTest
    @EnumSource(Arena.class)
    void itSaysWhoAndWhere(Arena arena) {
        Picture portrait = Portrait.of(Contender.of(Fighters.plain("1")), arena, Whim.of("1"));

        assertThat(portrait.alternative()).isEqualTo("Portrait of Fighter 1 at " + arena.title() + ".");
        assertThat(Raster.jpeg(portrait, 0.88)).hasSizeBetween(20_000, 600_000);
    }
}
