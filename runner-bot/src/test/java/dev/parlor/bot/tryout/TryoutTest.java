package dev.parlor.bot.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parlor.bot.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees who tries the narrators and painters: here, those of the house. */
class TryoutTest {
    @TempDir
    private Path folder;

    @Test
    void aFightIsToldWithoutAKeyAndItIsSaidByWhom() {
        Run run = Run.of("narrate");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(" against ", "By the house in ", "Nobody outside is asked: no key is set");
    }

    @Test
    void theFightOfAProofIsToldAsTheExhibitionToldIt() throws IOException {
        Path evening = folder.resolve("evening.json");
        Path proofs = folder.resolve("proofs");
        Run.exhibition("--size", "4", "--json", evening.toString(), "--proofs", proofs.toString());
        JsonNode first = new JsonMapper().readTree(evening.toFile()).at("/matches/0");
        Run told = Run.of(
                "narrate", proofs.resolve(first.get("id").asText() + ".json").toString());
        assertThat(told.exit()).isZero();
        assertThat(told.out()).contains(first.get("id").asText());
        assertThat(words(told.out().lines().filter(line -> line.startsWith("  "))))
                .hasSizeGreaterThan(100)
                .isEqualTo(words(first.get("narration").valueStream().map(JsonNode::asText)));
    }

    /** Lines are as wide as the terminal is. */
    private static List<String> words(Stream<String> lines) {
        return lines.flatMap(line -> Stream.of(line.strip().split(" "))).toList();
    }

    @Test
    void whatIsNoProofOfAMatchIsRefused() throws IOException {
        Run.of("exhibition", "--size", "2", "--pace", "instant", "--proofs", folder.toString());
        assertThat(Run.of("narrate", folder.resolve("run.json").toString()).err())
                .contains("run.json is a proof, but not that of a match");
        assertThat(Run.of("paint", folder.resolve("none.json").toString()).err())
                .contains("none.json is refused: there is no such file");
        assertThat(Run.of("narrate", "--time", "0").err()).contains("--time must be 1 to 300 seconds, but is 0");
    }

    @Test
    void allThreePicturesOfAFightArePaintedIntoAFolder() throws IOException {
        Path out = folder.resolve("art");
        Run run = Run.of("paint", "--out", out.toString());
        assertThat(run.exit()).isZero();
        List<Path> files = files(out);
        assertThat(files).hasSize(3);
        for (Path file : files) {
            assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1024);
        }
        assertThat(run.out()).contains("strikes", "stands over", "By the house in ");
        assertThat(run.out().split("Nobody outside", -1)).hasSize(2);
    }

    @Test
    void onePictureCanBeAskedFor() throws IOException {
        Run.of("paint", "--part", "verdict", "--out", folder.toString());
        assertThat(files(folder))
                .singleElement()
                .satisfies(file -> assertThat(file.toString()).endsWith("-verdict.jpg"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
