package dev.parlor.ai.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Noise;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.core.card.Rarities;
import dev.parlor.core.card.Rarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardSheetTest {
    private static final CardSheet SHEET = new CardSheet(new TypeCase(), Wording.in(Locale.ENGLISH));
    private static final List<CardFace.Stat> STATS = List.of(
            new CardFace.Stat("Power", 41),
            new CardFace.Stat("Speed", 100),
            new CardFace.Stat("Guard", 7),
            new CardFace.Stat("A very long name of a stat", 0));

    @Test
    void aCardIsToldInWords() {
        assertThat(SHEET.of(face("Mothlight", 4)).alternative())
                .isEqualTo("Card: Mothlight. Legendary, 5 of 5. Last light of the house. Power 41. Speed 100. Guard 7."
                        + " A very long name of a stat 0. Serial 0042 / 0500. On it: Smoke");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void nothingIsWrittenOutsideOfItsPlace(int tier) {
        List<Frame> places = List.of(CardText.PLATE, CardText.TITLE, CardText.STRIP, CardText.FOOT);
        for (String name : SampleBrackets.HOSTILE) {
            CardFace face = new CardFace(name, name, STATS, name, tier, name, smoke(768));
            assertThat(Laid.words(SHEET.of(face).elements()))
                    .hasSizeGreaterThan(10)
                    .allMatch(words ->
                            words.words().isEmpty() || places.stream().anyMatch(place -> Laid.within(place, words)));
        }
    }

    @Test
    void rarityIsWrittenInPipsToo() {
        for (int tier = 0; tier <= CardFace.TOP; tier++) {
            Colour colour = Ink.rarity(tier);
            assertThat(fills(SHEET.of(face("Mothlight", tier)).elements(), CardText.FOOT))
                    .hasSize(tier + 1)
                    .allMatch(fill -> Laid.isFlat(fill.paint(), colour));
        }
    }

    @Test
    void framesDifferWithoutTheirColour() {
        List<Bitmap> cards = IntStream.rangeClosed(0, 4)
                .mapToObj(tier -> Raster.bitmap(SHEET.of(face("Mothlight", tier))))
                .toList();
        for (Bitmap one : cards) {
            for (Bitmap other : cards) {
                if (one != other) {
                    assertThat(greyDifference(one, other)).isGreaterThan(0.05);
                }
            }
        }
    }

    @Test
    void theCornersOutsideOfTheFrameAreClear() {
        for (int tier = 0; tier <= CardFace.TOP; tier++) {
            Bitmap card = Raster.bitmap(SHEET.of(face("Mothlight", tier)));
            assertThat(card.argb(1, 1) >>> 24).isZero();
            assertThat(card.argb(766, 1022) >>> 24).isZero();
            assertThat(card.argb(384, 512) >>> 24).isEqualTo(255);
        }
    }

    @Test
    void thePortraitFillsTheUpperTwoThirds() {
        Bitmap red = Bitmap.computed(40, 90, (x, y) -> Ink.CORNER_A.argb());
        CardFace face = new CardFace("A", "", List.of(), "", 0, "Common", CardFace.portrait(red, "Red"));
        Bitmap card = Raster.bitmap(SHEET.of(face));

        assertThat(new Colour(card.argb(384, 60))).isEqualTo(Ink.CORNER_A);
        assertThat(new Colour(card.argb(60, 300))).isEqualTo(Ink.CORNER_A);
        assertThat(new Colour(card.argb(700, 480))).isEqualTo(Ink.CORNER_A);
        assertThat(new Colour(card.argb(384, 700)).red()).isLessThan(80);
        assertThat(new Colour(card.argb(20, 300)).red()).isLessThan(80);
    }

    @Test
    void whatIsWrittenIsReadWhateverThePortrait() {
        Bitmap white = Bitmap.computed(60, 60, (x, y) -> 0xFFFFFFFF);
        for (int tier = 0; tier <= CardFace.TOP; tier++) {
            CardFace face =
                    new CardFace("Mothlight", "Last light", STATS, "7", tier, "Word", CardFace.portrait(white, ""));
            assertThat(Contrast.ofWords(SHEET.of(face)))
                    .hasSize(12)
                    .allSatisfy((words, contrast) -> assertThat(contrast).isGreaterThan(4.5));
        }
    }

    @Test
    void twoCopiesShineDifferentlyAndOneAlwaysTheSame() {
        CardFace other = new CardFace("Mothlight", "", STATS, "0043 / 0500", 4, "Legendary", smoke(768));
        Bitmap first = Raster.bitmap(SHEET.of(face("Mothlight", 4)));

        assertThat(greyDifference(first, Raster.bitmap(SHEET.of(face("Mothlight", 4)))))
                .isZero();
        assertThat(greyDifference(first, Raster.bitmap(SHEET.of(other)))).isGreaterThan(0.02);
    }

    @Test
    void aCardIsSmall() {
        for (int tier = 0; tier <= CardFace.TOP; tier++) {
            assertThat(Raster.png(SHEET.of(face("Mothlight", tier)), 600_000)).hasSizeLessThan(600_000);
        }
    }

    @Test
    void raritiesShareTheTiers() {
        assertThat(tiers(5)).containsExactly(0, 1, 2, 3, 4);
        assertThat(tiers(1)).containsExactly(0);
        assertThat(tiers(2)).containsExactly(0, 4);
        assertThat(tiers(3)).containsExactly(0, 2, 4);
        assertThat(tiers(16)).isSorted().startsWith(0).endsWith(3, 4);
        assertThatThrownBy(() -> CardFace.tier(Rarities.HOUSE, new Rarity("Mythic", 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Mythic");
    }

    @Test
    void aFaceThatDoesNotFitIsRefused() {
        List<CardFace.Stat> five = new ArrayList<>(STATS);
        five.add(new CardFace.Stat("Luck", 1));

        assertThatThrownBy(() -> new CardFace("A", "", five, "", 0, "Common", smoke(9)))
                .hasMessageContaining("up to 4 stats, not 5");
        assertThatThrownBy(() -> new CardFace("A", "", STATS, "", 5, "Common", smoke(9)))
                .hasMessageContaining("is 5");
    }

    private static List<Integer> tiers(int count) {
        Rarities rarities = new Rarities(
                "test",
                IntStream.range(0, count)
                        .mapToObj(i -> new Rarity("R" + i, 1, 1))
                        .toList());
        return rarities.ladder().stream()
                .map(rarity -> CardFace.tier(rarities, rarity))
                .toList();
    }

    private static CardFace face(String name, int tier) {
        String rarity = Rarities.HOUSE.ladder().get(tier).name();
        return new CardFace(name, "Last light of the house", STATS, "0042 / 0500", tier, rarity, smoke(768));
    }

    private static Picture smoke(int side) {
        Noise noise = new Noise(5);
        Bitmap bitmap = Bitmap.computed(
                side,
                side,
                (x, y) -> Ink.GROUND
                        .mix(Ink.CORNER_B, noise.layers(5.0 * x / side, 5.0 * y / side, 4))
                        .argb());
        return CardFace.portrait(bitmap, "Smoke");
    }

    private static List<Element.Fill> fills(List<Element> parts, Frame place) {
        List<Element.Fill> fills = new ArrayList<>();
        for (Element part : parts) {
            switch (part) {
                case Element.Group group -> fills.addAll(fills(group.parts(), place));
                case Element.Fill fill when isIn(place, fill.outline().bounds()) -> fills.add(fill);
                default -> {}
            }
        }
        return fills;
    }

    private static boolean isIn(Frame place, Frame shape) {
        return shape.x() >= place.x()
                && shape.right() <= place.right()
                && shape.y() >= place.y()
                && shape.bottom() <= place.bottom();
    }

    /** In what share of the pixels one card is clearly lighter or darker than the other. */
    private static double greyDifference(Bitmap one, Bitmap other) {
        int different = 0;
        for (int y = 0; y < one.height(); y += 3) {
            for (int x = 0; x < one.width(); x += 3) {
                different += Math.abs(grey(one.argb(x, y)) - grey(other.argb(x, y))) > 16 ? 1 : 0;
            }
        }
        return 9.0 * different / one.width() / one.height();
    }

    private static double grey(int argb) {
        Colour colour = new Colour(argb);
        return (0.3 * colour.red() + 0.59 * colour.green() + 0.11 * colour.blue()) * colour.opacity();
    }
}
