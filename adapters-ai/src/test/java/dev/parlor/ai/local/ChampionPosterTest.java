package dev.parlor.ai.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import org.junit.jupiter.api.Test;

class ChampionPosterTest {
    private static final ChampionPoster POSTER = new ChampionPoster(new TypeCase());

    @Test
    void itTellsWhoHasWonWhat() {
        assertThat(poster("Mothlight", 4).alternative())
                .isEqualTo("Mothlight, champion of Tuesday Night Cup, with 4 beaten.");
        assertThat(poster("Mothlight", 1).alternative()).endsWith("with one beaten.");
    }

    @Test
    void aLongNameStaysInsideTheFrame() {
        for (Element part : poster("W".repeat(60), 4).elements()) {
            if (part instanceof Element.Text text) {
                assertThat(text.outline().bounds().x()).isGreaterThan(40);
                assertThat(text.outline().bounds().right()).isLessThan(768 - 40);
            }
        }
    }

    @Test
    void theFileIsSmall() {
        assertThat(Raster.jpeg(poster("Mothlight", 4), 0.88)).hasSizeBetween(20_000, 600_000);
    }

    private static Picture poster(String name, int beaten) {
        Contender champion = Contender.of(Fighters.named("1", name));
        return POSTER.of(champion, Arena.VOID, "Tuesday Night Cup", beaten, Whim.of("cup 1"));
    }
}
