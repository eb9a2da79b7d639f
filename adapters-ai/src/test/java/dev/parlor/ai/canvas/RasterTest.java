package dev.parlor.ai.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;

class RasterTest {
    private static final int TOLERANCE = 3;

    @Test
    void theSameSeedGivesTheSamePicture() throws IOException {
        assertThat(difference(
                        decoded(Raster.png(Samples.everything(7, "Mothlight"))),
                        decoded(Raster.png(Samples.everything(7, "Mothlight")))))
                .isLessThanOrEqualTo(TOLERANCE);
    }

    @Test
    void anotherSeedGivesAnotherPicture() {
        assertThat(difference(
                        Raster.bitmap(Samples.everything(7, "Mothlight")),
                        Raster.bitmap(Samples.everything(8, "Mothlight"))))
                .isGreaterThan(50);
    }

    @Test
    void jpegShowsTheSameAsPng() throws IOException {
        Picture picture = Samples.everything(7, "Mothlight");
        Bitmap fine = decoded(Raster.jpeg(picture, 0.95));
        Bitmap exact = decoded(Raster.png(picture));

        assertThat(fine.width()).isEqualTo(320);
        assertThat(meanDifference(fine, exact)).isLessThan(4);
    }

    @Test
    void aFileIsMadeSmallerByTheFinestDifferencesOnly() throws IOException {
        Picture picture = Samples.everything(7, "Mothlight");
        byte[] whole = Raster.png(picture);
        byte[] smaller = Raster.png(picture, whole.length - 1);

        assertThat(smaller).hasSizeLessThan(whole.length);
        assertThat(difference(decoded(smaller), decoded(whole))).isBetween(1, 4);
        assertThat(Raster.png(picture, whole.length)).isEqualTo(whole);
    }

    @Test
    void aFileThatCannotBeSoSmallIsAsSmallAsItMayBe() throws IOException {
        Picture picture = Samples.everything(7, "Mothlight");

        assertThat(difference(decoded(Raster.png(picture, 1)), Raster.bitmap(picture)))
                .isBetween(2, 4);
    }

    @Test
    void aClipShowsWhatIsInsideOnly() {
        Bitmap drawn = Raster.bitmap(new Picture(
                20,
                20,
                "A red corner",
                List.of(Element.inside(
                        Outline.box(new Frame(0, 0, 10, 10)),
                        List.of(Element.fill(Outline.box(new Frame(0, 0, 20, 20)), Ink.CORNER_A))))));

        assertThat(drawn.argb(5, 5)).isEqualTo(Ink.CORNER_A.argb());
        assertThat(drawn.argb(15, 5)).isZero();
    }

    @Test
    void aClipGoesWhereItsPartsGo() {
        Element red = Element.fill(Outline.box(new Frame(0, 0, 8, 8)), Ink.CORNER_A);
        Element cut = Element.inside(Outline.box(new Frame(2, 2, 4, 4)), List.of(red));
        Element turned = Element.placed(Placement.turn(90, 4, 4).then(Placement.move(10, 0)), List.of(cut));
        Element twice = Element.inside(Outline.box(new Frame(0, 0, 14, 20)), List.of(turned));
        Bitmap drawn = Raster.bitmap(new Picture(20, 20, "A small square", List.of(twice)));

        assertThat(drawn.argb(13, 3)).isEqualTo(Ink.CORNER_A.argb());
        assertThat(drawn.argb(12, 5)).isEqualTo(Ink.CORNER_A.argb());
        assertThat(drawn.argb(11, 3)).isZero();
        assertThat(drawn.argb(14, 3)).isZero();
        assertThat(drawn.argb(3, 3)).isZero();
    }

    @Test
    void aClipBeyondThePictureShowsNothing() {
        Element far = Element.inside(
                Outline.box(new Frame(100, 100, 4, 4)),
                List.of(Element.fill(Outline.box(new Frame(0, 0, 200, 200)), Ink.CORNER_A)));

        assertThat(Raster.bitmap(new Picture(20, 20, "Nothing", List.of(far))).argb(10, 10))
                .isZero();
    }

    @Test
    void mirroredHalvesMeetWithoutASeam() {
        Outline right = Outline.box(new Frame(-1, 0, 11, 20));
        Outline whole = right.joined(right.placed(Placement.scale(-1, 1))).placed(Placement.move(10.5, 0));
        Bitmap drawn = Raster.bitmap(new Picture(21, 20, "A box", List.of(Element.fill(whole, Ink.BRASS))));

        for (int x = 1; x < 20; x++) {
            assertThat(drawn.argb(x, 10)).isEqualTo(Ink.BRASS.argb());
        }
    }

    @Test
    void aFadedGroupIsFadedAsOne() {
        Element box = Element.fill(Outline.box(new Frame(0, 0, 10, 10)), Ink.CORNER_A);
        Bitmap drawn = Raster.bitmap(new Picture(10, 10, "", List.of(Element.faded(0.5, List.of(box, box)))));

        assertThat(new Colour(drawn.argb(5, 5)).opacity()).isBetween(0.49, 0.51);
    }

    @Test
    void aPictureWithoutASizeIsRefused() {
        assertThatThrownBy(() -> new Picture(0, 10, "", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 x 10");
    }

    private static Bitmap decoded(byte[] file) throws IOException {
        return Bitmap.copied(ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file))));
    }

    private static int difference(Bitmap one, Bitmap other) {
        int most = 0;
        for (int i = 0; i < one.width() * one.height(); i++) {
            most = Math.max(most, difference(one, other, i));
        }
        return most;
    }

    private static double meanDifference(Bitmap one, Bitmap other) {
        double sum = 0;
        for (int i = 0; i < one.width() * one.height(); i++) {
            sum += difference(one, other, i);
        }
        return sum / one.width() / one.height();
    }

    private static int difference(Bitmap one, Bitmap other, int place) {
        Colour first = new Colour(one.argb(place % one.width(), place / one.width()));
        Colour second = new Colour(other.argb(place % one.width(), place / one.width()));
        return Math.max(
                Math.abs(first.red() - second.red()),
                Math.max(Math.abs(first.green() - second.green()), Math.abs(first.blue() - second.blue())));
    }
}
