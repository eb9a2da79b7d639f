package dev.parlor.ai.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.Svg;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.fighter.WinProbability;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersusCardTest {
    private static final VersusCard CARD = new VersusCard(new TypeCase());
    private static final WinProbability CHANCE = new WinProbability(625_000);

    @Test
    void itTellsTheMatchToThoseWhoCannotSeeIt() {
        assertThat(card("Mothlight", Arena.DOCKS).alternative())
                .isEqualTo("Mothlight against Gnash at The Docks; chances to win 63 % and 37 %.");
    }

    @Test
    void theBarIsSplitWhereTheChancesAre() {
        Bitmap drawn = Raster.bitmap(card("Mothlight", Arena.DOCKS));
        int split = 48 + (int) (928 * 0.625);

        assertThat(new Colour(drawn.argb(split + 20, 490))).isEqualTo(Ink.CORNER_B);
        assertThat(new Colour(drawn.argb(970, 490))).isEqualTo(Ink.CORNER_B);
        assertThat(redder(drawn.argb(split - 20, 490))).isTrue();
        assertThat(redder(drawn.argb(60, 490))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Arena.class)
    void aFileOfEachArenaIsSmall(Arena arena) {
        assertThat(Raster.jpeg(card("Mothlight", arena), 0.88)).hasSizeBetween(20_000, 600_000);
    }

    @Test
    void noTwoArenasLookAlike() {
        Set<String> looks = new HashSet<>();
        for (Arena arena : Arena.values()) {
            looks.add(Svg.of(card("Mothlight", arena)).replace(arena.title(), ""));
        }

        assertThat(looks).hasSameSizeAs(Arena.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<b>&\"'", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "\u202E\u05D0\uD83D\uDD25"})
    void aNameStaysInItsHalf(String name) {
        List<Element.Text> words = card(name, Arena.ICE).elements().stream()
                .filter(Element.Text.class::isInstance)
                .map(Element.Text.class::cast)
                .toList();

        assertThat(words).hasSize(6);
        assertThat(words.get(1).outline().bounds().right()).isLessThan(496);
        assertThat(Raster.jpeg(card(name, Arena.ICE), 0.8)).isNotEmpty();
    }

    private static boolean redder(int argb) {
        Colour colour = new Colour(argb);
        return colour.red() > colour.blue() + 40;
    }

    private static Picture card(String name, Arena arena) {
        Fighter first = new Fighter(new FighterId("1"), name, Strength.ofRank(1), List.of());
        Fighter second = new Fighter(new FighterId("2"), "Gnash", Strength.ofRank(2), List.of());
        Duel duel = new Duel(Contender.of(first), Contender.of(second), arena);
        return CARD.of(duel, CHANCE, Whim.of("match 1"));
    }
}
