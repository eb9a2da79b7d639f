package dev.parlor.ai.painter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.core.show.PictureFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {
    private final PictureGate gate = PictureGate.ofHouse();

    private Outcome<PictureFile> framed(BufferedImage image, String format) {
        return Frame.take(gate.judge(Samples.file(image, format)), Canvas.SCENE::isShapeOf, Canvas.SCENE);
    }

    @ParameterizedTest
    @CsvSource({"1024, 576", "1280, 720", "1344, 768", "1000, 600", "640, 360"})
    void everySizeBecomesThatOfTheHouse(int width, int height) throws IOException {
        PictureFile file = ((Outcome.Ok<PictureFile>) framed(Samples.scene(width, height, 0), "png")).value();
        assertThat(file.width()).isEqualTo(1024);
        assertThat(file.height()).isEqualTo(576);
        assertThat(file.type()).isEqualTo(PictureFile.Type.JPEG);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(file.bytes()));
        assertThat(seen.getRGB(512, 288) >> 16 & 0xff).isBetween(115, 140);
        assertThat(seen.getRGB(512, 288) >> 8 & 0xff).isBetween(115, 140);
        assertThat(seen.getRGB(1020, 570) >> 16 & 0xff).isGreaterThan(230);
    }

    @ParameterizedTest
    @CsvSource({"1024, 1024", "576, 1024", "256, 144", "2048, 576"})
    void anotherShapeOrAThumbnailIsRefused(int width, int height) {
        assertThat(framed(Samples.scene(width, height, 0), "jpeg"))
                .isEqualTo(Outcome.failed(new Failure.BadOutput("wrong_size, " + width + "x" + height)));
    }

    @Test
    void noPictureIsTooLargeForAChat() {
        assertThat(JpegFile.of(Samples.noise(1024, 576)).size()).isLessThan(JpegFile.LARGEST);
        assertThat(JpegFile.of(Samples.noise(768, 1024)).size()).isLessThan(JpegFile.LARGEST);
        assertThat(JpegFile.of(Samples.noise(1024, 1024)).size()).isLessThan(JpegFile.LARGEST);
    }

    @Test
    void sizesAreChosenByShapeAndThenBySize() {
        List<Canvas> sizes = List.of(new Canvas(1280, 720), new Canvas(1024, 576), new Canvas(1024, 1024));
        assertThat(new Canvas(1000, 570).nearest(sizes)).isEqualTo(new Canvas(1024, 576));
        assertThat(new Canvas(1920, 1080).nearest(sizes)).isEqualTo(new Canvas(1280, 720));
        assertThat(new Canvas(500, 480).nearest(sizes)).isEqualTo(new Canvas(1024, 1024));
    }
}
