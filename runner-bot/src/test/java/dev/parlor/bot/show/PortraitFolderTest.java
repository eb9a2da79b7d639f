package dev.parlor.bot.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.bot.log.Logs;
import dev.parlor.bot.settings.LogFormat;
import dev.parlor.bot.settings.LogLevel;
import dev.parlor.bot.settings.Settings;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.show.PictureFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortraitFolderTest {
    @TempDir
    private Path root;

    private Path folder;
    private PortraitFolder portraits;
    private Logs logs;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(root.resolve("portraits"));
        portraits = new PortraitFolder(folder, PictureGate.ofHouse());
        logs = Logs.open(root, new Settings.Logging(LogLevel.INFO, LogFormat.TEXT), List.of());
    }

    @AfterEach
    void close() {
        logs.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4711", "#12", "a'b", "..", "$(id)", "<script>", "%2e%2e%2fx", "CON"})
    void aPictureIsFoundByTheIdOfItsFighter(String id) throws IOException {
        Files.write(folder.resolve(id + ".png"), Stills.png(7, 300, 200));
        PictureFile portrait = portraits.of(fighter(id)).orElseThrow();
        assertThat(List.of(portrait.width(), portrait.height())).containsExactly(300, 200);
        assertThat(portraits.of(fighter("other"))).isEmpty();
    }

    /** An id comes from the files of a collection, which anybody may have written. */
    @ParameterizedTest
    @ValueSource(strings = {"../secret", "./../secret", "ABSOLUTE", "below/secret", "../portraits/../secret"})
    void anIdLeadsNowhereElse(String id) throws IOException {
        Files.write(root.resolve("secret.png"), Stills.png(7, 300, 200));
        Files.write(Files.createDirectory(folder.resolve("below")).resolve("secret.png"), Stills.png(7, 300, 200));
        Path outside = Files.write(Files.createTempFile("p", ".png"), Stills.png(7, 300, 200));
        try {
            String absolute = outside.toString().replaceFirst("\\.png$", "");
            assertThat(portraits.of(fighter(id.equals("ABSOLUTE") ? absolute : id)))
                    .isEmpty();
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void aPageInAPicturesClothesIsLeftOut() throws IOException {
        assertRefused("<!doctype html><html><body>hi</body></html>".getBytes(StandardCharsets.UTF_8), "html");
    }

    @Test
    void aBombIsLeftOutBeforeItIsDecoded() throws IOException {
        byte[] bomb = Stills.png(7, 64, 48);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
        assertRefused(bomb, "too_many_pixels");
    }

    @Test
    void halfAPictureIsLeftOut() throws IOException {
        byte[] whole = Stills.png(7, 300, 200);
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "broken_picture");
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("x.png").toFile(), "rw")) {
            file.setLength(13L << 20);
        }
        assertThat(portraits.of(fighter("x"))).isEmpty();
        assertThat(logs.file()).content().contains("x.png is left out: it is larger than");
    }

    @Test
    void aFolderIsNoPortrait() throws IOException {
        Files.createDirectory(folder.resolve("x.png"));
        assertThat(portraits.of(fighter("x"))).isEmpty();
    }

    /** The judgement is kept, so the log has one line of it however often the fighter fights. */
    private void assertRefused(byte[] bytes, String cause) throws IOException {
        Files.write(folder.resolve("x.png"), bytes);
        assertThat(portraits.of(fighter("x"))).isEmpty();
        assertThat(portraits.of(fighter("x"))).isEmpty();
        assertThat(Files.readAllLines(logs.file()))
                .singleElement()
                .asString()
                .contains("WARN", "x.png is left out: " + cause);
    }

    private static Fighter fighter(String id) {
        return new Fighter(new FighterId(id), "Somebody", Strength.ofRank(1), List.of());
    }
}
