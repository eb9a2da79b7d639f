package dev.parlor.bot.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.show.PictureFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFolderTest {
    private static final int MANY = 1_000;

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsFoundAsItWas() throws IOException {
        PictureFile still = Stills.file(1);
        PictureFolder pictures = PictureFolder.open(folder, MANY);
        pictures.keep(still);
        pictures.keep(still);

        PictureFile found = PictureFolder.open(folder, MANY).find(still.hash()).orElseThrow();
        assertThat(found).isEqualTo(still);
        assertThat(List.of(found.width(), found.height())).containsExactly(64, 48);
        assertThat(found.type()).isEqualTo(PictureFile.Type.PNG);
        assertThat(pictures.find(Stills.file(2).hash())).isEmpty();
        assertThat(names()).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(only())))
                .isEqualTo("rw-------");
    }

    /** Somebody else's bytes under the right name, half a file, and nothing. */
    @ParameterizedTest
    @ValueSource(ints = {-1, 100, 0})
    void aFileThatIsNotWhatItsNameSaysIsNotServedAndReplaced(int left) throws IOException {
        PictureFile still = Stills.file(1);
        PictureFolder pictures = PictureFolder.open(folder, MANY);
        pictures.keep(still);
        byte[] other = Stills.file(2).bytes();
        Files.write(only(), left < 0 ? other : java.util.Arrays.copyOf(still.bytes(), left));

        assertThat(pictures.find(still.hash())).isEmpty();
        pictures.keep(still);
        assertThat(pictures.find(still.hash())).contains(still);
    }

    @Test
    void theNewestStayAndFilesOfOthersAreLeftAlone() throws IOException {
        PictureFolder pictures = PictureFolder.open(folder, MANY);
        for (int i = 0; i < 10; i++) {
            pictures.keep(Stills.file(i));
            age(Stills.file(i), 10 - i);
        }
        String hash = Stills.file(0).hash().hex();
        List<String> others = List.of("holiday.png", hash + ".png", hash + ".64x48.webp", "x" + hash + ".64x48.png");
        for (String name : others) {
            Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "mine"), FileTime.from(Instant.EPOCH));
        }

        PictureFolder opened = PictureFolder.open(folder, 4);

        assertThat(Stream.iterate(0, i -> i + 1)
                        .limit(10)
                        .filter(i -> opened.find(Stills.file(i).hash()).isPresent()))
                .containsExactly(6, 7, 8, 9);
        assertThat(names()).containsAll(others).hasSize(4 + others.size());
    }

    @Test
    void whatAKilledProcessHadBegunIsGoneADayLater() throws IOException {
        PictureFolder.open(folder, MANY).keep(Stills.file(1));
        Path old = Files.write(folder.resolve(UUID.randomUUID() + ".new"), new byte[7]);
        Path young = Files.write(folder.resolve(UUID.randomUUID() + ".new"), new byte[7]);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(90_000)));

        PictureFolder opened = PictureFolder.open(folder, MANY);

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(opened.find(Stills.file(1).hash())).contains(Stills.file(1));
    }

    /** A folder cannot be a picture, whatever it is called. */
    @Test
    void aFolderThatIsCalledLikeAPictureIsNone() throws IOException {
        PictureFile still = Stills.file(1);
        Path there = Files.createDirectory(folder.resolve(still.hash().hex() + ".1x1.png"));
        Files.writeString(there.resolve("inside"), "mine");
        PictureFolder pictures = PictureFolder.open(folder, 1);

        assertThat(pictures.find(still.hash())).isEmpty();
        pictures.keep(still);
        assertThat(pictures.find(still.hash())).contains(still);
        PictureFolder.open(folder, 1);
        assertThat(there.resolve("inside")).exists();
    }

    @Test
    void manyKeepAndFindAtTheSameTimeWhileOldOnesAreSwept() throws InterruptedException, ExecutionException {
        PictureFolder pictures = PictureFolder.open(folder, 20);
        List<Future<Boolean>> work = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int thread = 0; thread < 8; thread++) {
                int first = thread;
                work.add(threads.submit(() -> {
                    boolean whole = true;
                    for (int i = 0; i < 100; i++) {
                        PictureFile still = Stills.file((first + i) % 60);
                        pictures.keep(still);
                        whole &= pictures.find(still.hash()).map(still::equals).orElse(true);
                    }
                    return whole;
                }));
            }
        }
        for (Future<Boolean> done : work) {
            assertThat(done.get()).isTrue();
        }
        PictureFolder.open(folder, 20);
        assertThat(names()).hasSize(20).allMatch(name -> name.endsWith(".64x48.png"));
    }

    @Test
    void aFolderThatCannotBeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> PictureFolder.open(file, MANY))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }

    private void age(PictureFile still, int days) throws IOException {
        Path file = folder.resolve(still.hash().hex() + ".64x48.png");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(86_400L * days)));
    }

    private Path only() {
        return folder.resolve(names().getFirst());
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
