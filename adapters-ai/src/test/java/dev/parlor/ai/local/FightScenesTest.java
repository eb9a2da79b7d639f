package dev.parlor.ai.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.FightShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FightScenesTest {
    private static final FightScenes SCENES = new FightScenes(new TypeCase());
    private static final Whim SEED = Whim.of("match 1");

    @Test
    void eachSceneTellsItselfToThoseWhoCannotSeeIt() {
        Duel duel = duel("1", "2", Arena.FORGE);

        assertThat(SCENES.entrance(duel, "", SEED).alternative())
                .isEqualTo("Fighter 1 (diamond, left) and Fighter 2 (disc, right) stand ready at The Forge.");
        assertThat(SCENES.clash(duel, Corner.B, "", SEED).alternative())
                .isEqualTo("Fighter 2 strikes Fighter 1 at The Forge.");
        assertThat(SCENES.verdict(duel, Corner.A, FightShape.UPSET, "", SEED).alternative())
                .isEqualTo("Fighter 1 stands over Fighter 2 at The Forge; an upset.");
    }

    @ParameterizedTest
    @EnumSource(Arena.class)
    void aFileOfEachSceneIsSmall(Arena arena) {
        for (Picture scene : all(duel("3", "4", arena))) {
            assertThat(Raster.jpeg(scene, 0.88)).hasSizeBetween(20_000, 600_000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<b>&\"'", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "\u202E\u05D0\uD83D\uDD25"})
    void wordsStayInThePictureAndLargeEnoughToRead(String words) {
        Contender named = Contender.of(Fighters.named("5", words));
        Duel duel = new Duel(named, named, Arena.SWAMP);
        for (Picture scene : all(duel, words)) {
            List<Element.Text> texts = texts(scene);
            assertThat(texts).hasSize(3);
            assertThat(texts)
                    .allSatisfy(
                            text -> assertThat(text.outline().bounds().right()).isLessThanOrEqualTo(1024 - 40));
            assertThat(apart(
                            texts.get(0).outline().bounds(),
                            texts.get(1).outline().bounds()))
                    .isTrue();
        }
    }

    @Test
    void theWinnerIsLitAndTheLoserIsNot() {
        for (Corner winner : Corner.values()) {
            for (FightShape shape : FightShape.values()) {
                Bitmap drawn = Raster.bitmap(SCENES.verdict(duel("8", "9", Arena.ICE), winner, shape, "", SEED));
                double left = contrast(drawn, 160, 480);
                double right = contrast(drawn, 544, 864);

                assertThat(winner == Corner.A ? left : right)
                        .as("%s wins, %s", winner, shape)
                        .isGreaterThan(winner == Corner.A ? right : left);
            }
        }
    }

    @Test
    void eachShapeOfAFightEndsInAnotherWay() {
        List<Bitmap> ends = new ArrayList<>();
        for (FightShape shape : FightShape.values()) {
            ends.add(Raster.bitmap(SCENES.verdict(duel("8", "9", Arena.DOCKS), Corner.A, shape, "", SEED)));
        }
        for (int i = 1; i < ends.size(); i++) {
            assertThat(Likeness.meanDifference(ends.getFirst(), ends.get(i))).isGreaterThan(6);
        }
    }

    @Test
    void theStrikerIsWhoIsTold() {
        Duel duel = duel("8", "9", Arena.DOCKS);

        assertThat(Likeness.meanDifference(
                        Raster.bitmap(SCENES.clash(duel, Corner.A, "", SEED)),
                        Raster.bitmap(SCENES.clash(duel, Corner.B, "", SEED))))
                .isGreaterThan(10);
    }

    @Test
    void theSameSeedGivesTheSamePicturesInAnyOrderOnAnyThread() throws InterruptedException, ExecutionException {
        List<Duel> duels = List.of(duel("1", "2", Arena.ROOFTOP), duel("3", "4", Arena.VOID));
        List<Bitmap> first = drawn(duels);
        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            Future<List<Bitmap>> backwards = others.submit(() -> drawn(duels.reversed()));
            Future<List<Bitmap>> again = others.submit(() -> drawn(duels));
            List<Bitmap> turned = new ArrayList<>(backwards.get().subList(3, 6));
            turned.addAll(backwards.get().subList(0, 3));
            for (int i = 0; i < first.size(); i++) {
                assertThat(Likeness.greatestDifference(first.get(i), turned.get(i)))
                        .isLessThanOrEqualTo(3);
                assertThat(Likeness.greatestDifference(first.get(i), again.get().get(i)))
                        .isLessThanOrEqualTo(3);
            }
        }
    }

    @Test
    void aFightersPictureIsSetIntoItsMask() {
        Bitmap red = Bitmap.computed(64, 64, (x, y) -> 0xFFE02020);
        Contender pictured = new Contender(Fighters.plain("6"), List.of("round"), Optional.of(red));
        Contender masked = new Contender(Fighters.plain("6"), List.of("round"), Optional.empty());

        assertThat(Likeness.meanDifference(
                        Raster.bitmap(Portrait.of(pictured, Arena.ICE, SEED)),
                        Raster.bitmap(Portrait.of(masked, Arena.ICE, SEED))))
                .isGreaterThan(4);
        assertThat(reddish(Raster.bitmap(Portrait.of(pictured, Arena.ICE, SEED)), 384, 360))
                .isTrue();
    }

    private static boolean apart(Frame one, Frame other) {
        return one.right() <= other.x() || other.right() <= one.x() || one.width() == 0;
    }

    private static boolean reddish(Bitmap drawn, int x, int y) {
        Colour colour = new Colour(drawn.argb(x, y));
        return colour.red() > colour.blue() + 20;
    }

    private static List<Bitmap> drawn(List<Duel> duels) {
        return duels.stream()
                .flatMap(duel -> all(duel).stream())
                .map(Raster::bitmap)
                .toList();
    }

    private static List<Picture> all(Duel duel) {
        return all(duel, "The tide was late.");
    }

    private static List<Picture> all(Duel duel, String line) {
        return List.of(
                SCENES.entrance(duel, line, SEED),
                SCENES.clash(duel, Corner.A, line, SEED),
                SCENES.verdict(duel, Corner.B, FightShape.CLOSE, line, SEED));
    }

    private static List<Element.Text> texts(Picture picture) {
        return picture.elements().stream()
                .filter(Element.Text.class::isInstance)
                .map(Element.Text.class::cast)
                .toList();
    }

    /** How far light and dark are apart between two columns, above the words. */
    private static double contrast(Bitmap drawn, int from, int to) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int x = from; x < to; x += 2) {
            for (int y = 60; y < 430; y += 2) {
                Colour colour = new Colour(drawn.argb(x, y));
                double light = 0.3 * colour.red() + 0.59 * colour.green() + 0.11 * colour.blue();
                sum += light;
                squares += light * light;
                count++;
            }
        }
        return squares / count - sum / count * (sum / count);
    }

    static Duel duel(String a, String b, Arena arena) {
        return new Duel(Contender.of(Fighters.plain(a)), Contender.of(Fighters.plain(b)), arena);
    }
}
