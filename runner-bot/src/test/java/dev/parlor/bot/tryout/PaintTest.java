package dev.parlor.bot.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.Run;
import dev.parlor.bot.show.Outsider;
import dev.parlor.bot.show.Stills;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a fight can be painted from the command line, and by whom. */
class PaintTest {
    private static final String KEY = "AIza-s3cr3t-0123456789";
    private static final String MATCH = "x-c386d8e8d073.r1m1";

    @TempDir
    private static Path evening;

    @TempDir
    private Path folder;

    private Path out;
    private Path picture;

    @BeforeAll
    static void fight() {
        Run run = Run.exhibition("--size", "2", "--proofs", evening.toString());
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @BeforeEach
    void picture() throws IOException {
        out = folder.resolve("art");
        picture = Files.write(folder.resolve("face.png"), Stills.png(200, 400, 400));
    }

    private Run paint(String... options) {
        return paint(Map.of(), options);
    }

    private Run paint(Map<String, String> environment, String... options) {
        List<String> all = Stream.concat(
                        Stream.of("paint", evening.resolve(MATCH + ".json").toString(), "--out", out.toString()),
                        Stream.of(options))
                .toList();
        return Run.in(environment, all.toArray(String[]::new));
    }

    private static Map<String, String> keyed(Outsider gemini) {
        return Map.of("GEMINI_API_KEY", KEY, "PARLOR_GEMINI_URL", gemini.url());
    }

    @ParameterizedTest
    @CsvSource({
        "scenes, entrance.jpg clash.jpg verdict.jpg, 1024, 576",
        "portrait, portrait-a.jpg portrait-b.jpg, 768, 768",
        "versus, versus.jpg, 1024, 576",
        "poster, poster.jpg, 768, 1024",
        "card, card.png, 768, 1024"
    })
    void theHousePaintsWhatIsAskedFor(String what, String files, int width, int height) {
        Run run = paint("--what", what);
        assertThat(run.exit()).as(run.err()).isZero();
        List<String> names = Stream.of(files.split(" "))
                .map(name -> MATCH + "-" + name)
                .sorted()
                .toList();
        assertThat(names()).isEqualTo(names);
        assertThat(names).allSatisfy(name -> {
            assertThat(run.out()).contains(out.resolve(name) + "  ");
            assertThat(List.of(image(name).getWidth(), image(name).getHeight())).containsExactly(width, height);
        });
        assertThat(run.out().split("By the house in ", -1)).hasSize(names.size() + 1);
    }

    @Test
    void aPictureIsSetIntoWhatIsPaintedOfTheFirstFighterOnly() {
        paint("--what", "portrait");
        BufferedImage a = image(MATCH + "-portrait-a.jpg");
        BufferedImage b = image(MATCH + "-portrait-b.jpg");
        Run run = paint("--what", "portrait", "--portrait", picture.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(difference(a, image(MATCH + "-portrait-a.jpg"))).isGreaterThan(10);
        assertThat(difference(b, image(MATCH + "-portrait-b.jpg"))).isZero();
    }

    @Test
    void aCardHasTheFrameOfItsTier() {
        Run common = paint("--what", "card", "--tier", "0");
        BufferedImage plain = image(MATCH + "-card.png");
        Run legendary = paint("--what", "card", "--tier", "4");
        assertThat(common.out()).contains("Common, 1 of 5").contains("On it: Portrait of ");
        assertThat(legendary.out()).contains("Legendary, 5 of 5");
        assertThat(difference(plain, image(MATCH + "-card.png"))).isGreaterThan(10);
    }

    @Test
    void aCardIsPaintedFromThePictureByWhoeverThereIsAKeyFor() {
        try (Outsider gemini = Outsider.portraitist(Stills.png(90, 864, 1184))) {
            Run run = paint(keyed(gemini), "--what", "card", "--portrait", picture.toString());
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out())
                    .contains("painted after a picture.", "By gemini, gemini-3.1-flash-image in ")
                    .containsPattern("card painter gemini +served")
                    .doesNotContain(KEY);
            assertThat(gemini.asked()).singleElement().satisfies(asked -> {
                assertThat(asked.path()).endsWith("/models/gemini-3.1-flash-image:generateContent");
                assertThat(asked.key()).isEqualTo(KEY);
                assertThat(asked.body()).contains("\"aspectRatio\":\"3:4\"", "\"inlineData\":", "collectible card");
                assertThat(asked.body()).doesNotContain("Nine-Lamp", "Odd", "Moth");
            });
        }
        BufferedImage card = image(MATCH + "-card.png");
        assertThat(colour(card, 150, 250).getRed()).isLessThan(90);
        assertThat(colour(card, 620, 250).getRed()).isGreaterThan(160);
        assertThat(colour(card, 384, 250).getBlue()).isBetween(75, 105);
    }

    @Test
    void aCardThatIsDeclinedIsDrawnByTheHouse() {
        try (Outsider gemini = Outsider.saying("{\"promptFeedback\": {\"blockReason\": \"PROHIBITED_CONTENT\"}}")) {
            Run run = paint(keyed(gemini), "--what", "card", "--portrait", picture.toString());
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out())
                    .contains("On it: Portrait of ", "By the house in ")
                    .containsPattern("card painter gemini +it declined: ")
                    .doesNotContain(KEY);
            assertThat(gemini.asked()).hasSize(1);
        }
        assertThat(names()).containsExactly(MATCH + "-card.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portrait", "versus", "poster", "card"})
    void nobodyElseIsAskedForWhatTheHouseDraws(String what) {
        try (Outsider gemini = Outsider.portraitist(Stills.png(90, 864, 1184))) {
            Run run = paint(keyed(gemini), "--what", what);
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out()).contains("By the house in ");
            assertThat(run.out().contains("Others paint a card from a picture only"))
                    .isEqualTo(what.equals("card"));
            assertThat(gemini.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--what card --part clash    | --part goes with --what scenes, but what is painted is card",
                "--what versus --tier 1      | --tier goes with --what card, but what is painted is versus",
                "--tier 1                    | --tier goes with --what card, but what is painted is scenes",
                "--what card --tier 5        | --tier must be 0 to 4, but is 5",
                "--what card --tier -1       | --tier must be 0 to 4, but is -1",
                "--what bracket              | SCENES, PORTRAIT, VERSUS, POSTER, CARD",
                "--portrait none.png         | none.png is refused: there is no such file",
                "--portrait FOLDER           | is refused: it is no file",
                "--portrait PAGE             | page.png is refused: html",
                "--portrait HALF             | half.png is refused: broken_picture",
            })
    void whatDoesNotGoTogetherIsRefusedBeforeAnythingIsPainted(String options, String complaint) throws IOException {
        Path page = Files.writeString(folder.resolve("page.png"), "<!doctype html><html></html>");
        byte[] whole = Files.readAllBytes(picture);
        Path half = Files.write(folder.resolve("half.png"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Run run = paint(options.replace("FOLDER", folder.toString())
                .replace("PAGE", page.toString())
                .replace("HALF", half.toString())
                .split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("parlor: ").contains(complaint);
        assertThat(run.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage image(String name) {
        try {
            return ImageIO.read(out.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** How much two pictures differ in their middle, on average, in the 256 steps of a channel. */
    private static double difference(BufferedImage one, BufferedImage other) {
        int side = one.getWidth() / 2;
        return IntStream.range(0, side * side)
                .map(i -> {
                    int x = side / 2 + i % side;
                    int y = side / 2 + i / side;
                    Color first = colour(one, x, y);
                    Color second = colour(other, x, y);
                    return Math.abs(first.getRed() - second.getRed())
                            + Math.abs(first.getGreen() - second.getGreen())
                            + Math.abs(first.getBlue() - second.getBlue());
                })
                .average()
                .orElseThrow();
    }

    private static Color colour(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y));
    }
}
