package dev.parlor.bot.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.TextFile;
import dev.parlor.bot.files.UnfitException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFileOfTwoGigabytesIsRefusedUnread() throws IOException {
        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> RosterReader.read(sparse("huge.csv", 2L << 30), ListColumns.detected()))
                .withMessage(folder.resolve("huge.csv") + ": 2048 MiB; expected at most 64 MiB of text");
    }

    @Test
    void theFilesOfAFolderAreRefusedTogether() throws IOException {
        sparse("1.json", 33L << 20);
        sparse("2.json", 33L << 20);

        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> RosterReader.read(folder, ListColumns.detected()))
                .withMessage(folder + ": 66 MiB; expected at most 64 MiB of text");
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithTheReason() {
        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> TextFile.read(folder))
                .withMessage(folder + ": cannot be read (Is a directory); expected a readable file");
        assertThat(TextFile.reason(new AccessDeniedException("x"))).isEqualTo("access is denied");
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing.csv");

        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> RosterReader.read(missing, ListColumns.detected()))
                .withMessage(missing
                        + ": no such file; expected a trait table (.csv), token metadata (.json) or a folder of it");
    }

    @Test
    void otherEncodingsAndBinaryFilesAreRefusedWithTheSpot() {
        assertRefused("id,hat\n0,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1), 2, "the byte 0xe9 at offset 12");
        assertRefused(new byte[] {'i', 'd', '\n', '\n', 'a', 0}, 3, "a NUL byte at offset 5");
        assertRefused(new byte[] {'i', (byte) 0xc3}, 1, "the byte 0xc3 at offset 1");
    }

    @Test
    void utf16IsCalledByItsName() {
        for (String text : List.of("id,hat\n", "\ufeffid,hat\n")) {
            for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                assertThatExceptionOfType(UnfitException.class)
                        .isThrownBy(() -> TextFile.decode(Place.of("x.csv"), text.getBytes(charset)))
                        .withMessage("x.csv: looks like UTF-16; expected UTF-8");
            }
        }
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheText() throws UnfitException {
        assertThat(TextFile.decode(Place.of("x"), "\ufeffid".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("id");
    }

    @Test
    void titlesAreMadeOfFileNames() {
        assertThat(Wording.title("bored-apes.csv")).isEqualTo("Bored Apes");
        assertThat(Wording.title("night__owls.v2.json")).isEqualTo("Night Owls.v2");
        assertThat(Wording.singular("Bored Apes")).isEqualTo("Bored Ape");
        assertThat(Wording.singular("Cryptopunks")).isEqualTo("Cryptopunk");
        assertThat(Wording.singular("Heroes")).isEqualTo("Heroes");
        assertThat(Wording.singular("The Chess")).isEqualTo("The Chess");
        assertThat(Wording.singular("Ladies")).isEqualTo("Ladies");
    }

    private static void assertRefused(byte[] bytes, int line, String found) {
        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> TextFile.decode(Place.of("x.csv"), bytes))
                .withMessage("x.csv, line " + line + ": " + found + "; expected text in UTF-8");
    }

    private Path sparse(String name, long size) throws IOException {
        Path path = folder.resolve(name);
        Files.createFile(path);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(size);
        }
        return path;
    }
}
