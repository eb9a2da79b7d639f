package dev.parlor.ai.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoFontManagerTest {
    private static final List<String> FONT_CLASSES = List.of(
            "sun.font.SunFontManager",
            "sun.font.FontManagerFactory",
            "sun.awt.FontConfiguration",
            "sun.awt.FcFontConfiguration",
            "sun.font.FcFontConfiguration",
            "sun.font.FontConfigManager");

    @Test
    void wordsAreDrawnWithoutTheFontManagerOfTheMachine(@TempDir Path folder) throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded.txt");
        Path picture = folder.resolve("picture.png");

        draw(loaded, picture);

        assertThat(Files.size(picture)).isGreaterThan(1000);
        try (Stream<String> lines = Files.lines(loaded)) {
            List<String> classes = lines.toList();
            assertThat(classes).anyMatch(line -> line.contains("org.apache.fontbox.ttf.TrueTypeFont"));
            assertThat(classes).noneMatch(line -> FONT_CLASSES.stream().anyMatch(line::contains));
        }
    }

    private static void draw(Path loaded, Path picture) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Xlog:class+load:file=" + loaded,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Drawing.class.getName(),
                        picture.toString())
                .inheritIO()
                .start();
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isZero();
    }

    /** What the other machine does. */
    static final class Drawing {
        private Drawing() {}

        public static void main(String[] arguments) throws IOException {
            Picture picture = Samples.everything(7, "Mothlight \u25C6 \u05D0");
            Files.write(Path.of(arguments[0]), Raster.png(picture));
            Files.writeString(Path.of(arguments[0] + ".svg"), Svg.of(picture));
        }
    }
}
