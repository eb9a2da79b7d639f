package dev.parlor.bot.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.show.Stills;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Passage;
import dev.parlor.core.show.PictureFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryTest {
    private static final String HOSTILE = "</p><script>alert(1)</script>\"' onload=x &amp; @everyone \u05D0 🥊";

    @TempDir
    private Path folder;

    @Test
    void anEmptyHallSaysSo() throws IOException {
        assertThat(page(new Hall("Home", List.of()))).contains("Nothing hangs here yet");
    }

    @Test
    void everybodysWordsAreOnlyWords() throws IOException {
        Gallery gallery = Gallery.open(folder);
        Hung hung = gallery.hang(Stills.file(1), HOSTILE);
        BattleScript script = new BattleScript(
                List.of(HOSTILE), List.of(new Passage(1, 0, 0, HOSTILE)), new Passage(2, 1, 1, HOSTILE), HOSTILE);
        Exhibit exhibit = new Exhibit(
                1,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                new WinProbability(500_000),
                Corner.A,
                script,
                Map.of(Part.ENTRANCE, hung),
                List.of(hung),
                HOSTILE);
        gallery.write(new Hall(
                HOSTILE, List.of(new Night(HOSTILE, HOSTILE, Optional.of(hung), List.of(hung), List.of(exhibit)))));

        String page = Files.readString(gallery.page());
        String said =
                "&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onload=x &amp;amp; @everyone \u05D0 🥊";
        assertThat(page).doesNotContain("<script", "\"' onload");
        assertThat(page.split(java.util.regex.Pattern.quote(said), -1)).hasSizeGreaterThan(15);
        assertThat(page).contains("alt=\"" + said + "\"");
    }

    @Test
    void picturesOfEarlierPagesAreSweptAndFilesOfOthersAreNot() throws IOException {
        Gallery gallery = Gallery.open(folder);
        Hung first = gallery.hang(Stills.file(1), "old");
        Hung second = gallery.hang(Stills.file(2), "kept");
        Path old = folder.resolve(first.path());
        Path kept = folder.resolve(second.path());
        Path mine = Files.writeString(old.resolveSibling("holiday.png"), "mine");
        gallery.write(hall(first, second));
        gallery.sweep();
        assertThat(old).exists();
        gallery.write(hall(second));
        gallery.sweep();

        assertThat(old).doesNotExist();
        assertThat(kept).hasBinaryContent(Stills.file(2).bytes());
        assertThat(mine).exists();
    }

    @Test
    void theGalleryOfAnOwnerIsForNobodyElse() throws IOException {
        Gallery gallery = Gallery.ofOwner(folder.resolve("gallery"));
        gallery.hang(Stills.file(1), "a still");
        gallery.write(new Hall("Home", List.of()));
        try (Stream<Path> all = Files.walk(folder.resolve("gallery"))) {
            assertThat(all)
                    .hasSize(4)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .as("%s", path)
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    /** As two processes do that keep one data folder. */
    @Test
    void severalHangTheSamePictureAtTheSameTime() throws Exception {
        List<Future<Hung>> hung = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int picture = 0; picture < 60; picture++) {
                PictureFile still = Stills.file(picture);
                CyclicBarrier together = new CyclicBarrier(8);
                for (int thread = 0; thread < 8; thread++) {
                    Gallery gallery = Gallery.open(folder);
                    hung.add(threads.submit(() -> {
                        together.await();
                        return gallery.hang(still, "a still");
                    }));
                }
            }
        }
        for (int i = 0; i < hung.size(); i++) {
            assertThat(folder.resolve(hung.get(i).get().path()))
                    .hasBinaryContent(Stills.file(i / 8).bytes());
        }
        assertThat(names(folder.resolve("pictures"))).hasSize(60).allMatch(name -> name.endsWith(".png"));
    }

    @Test
    void whatAKilledProcessHadBegunIsGoneADayLater() throws IOException {
        Gallery.open(folder);
        List<Path> old = List.of(draft(folder), draft(folder.resolve("pictures")));
        Path young = draft(folder);
        for (Path file : old) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(90_000)));
        }
        Gallery.open(folder);
        assertThat(old).noneMatch(Files::exists);
        assertThat(young).exists();
    }

    private static Path draft(Path folder) throws IOException {
        return Files.write(folder.resolve(UUID.randomUUID() + ".new"), new byte[7]);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Hall hall(Hung... brackets) {
        return new Hall("Home", List.of(new Night("t1", "on", Optional.empty(), List.of(brackets), List.of())));
    }

    private String page(Hall hall) throws IOException {
        Gallery gallery = Gallery.open(folder);
        gallery.write(hall);
        return Files.readString(gallery.page());
    }
}
