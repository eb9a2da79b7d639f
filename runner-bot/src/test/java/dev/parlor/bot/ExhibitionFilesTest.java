package dev.parlor.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that an evening leaves, and those that it does not. */
class ExhibitionFilesTest {
    @TempDir
    Path folder;

    @Test
    void missingFoldersAreMadeAndNothingElseIsLeft() throws IOException {
        Path reports = folder.resolve("a/b");
        Path json = reports.resolve("evening.json");
        Path proofs = folder.resolve("c/d");
        Run run = small("--json", json.toString(), "--proofs", proofs.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("all of it: " + json).contains("./parlor verify " + proofs);
        assertThat(files(reports)).containsExactly("evening.json");
        assertThat(files(proofs)).containsExactly("run.json", "x-c386d8e8d073.r1m1.json");
    }

    @Test
    void proofsOfAnotherRunAreNotWrittenOver() throws IOException {
        Path proofs = folder.resolve("proofs");
        assertThat(small("--proofs", proofs.toString()).exit()).isZero();
        byte[] before = Files.readAllBytes(proofs.resolve("run.json"));
        Run other = Run.of(
                "exhibition", "--size=2", "--pace=instant", "--seed", "7".repeat(64), "--proofs", proofs.toString());
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.out()).isEmpty();
        assertThat(other.err())
                .isEqualTo("parlor: --proofs: " + proofs + " holds the proofs of another run; name another folder\n");
        assertThat(Files.readAllBytes(proofs.resolve("run.json"))).isEqualTo(before);
        assertThat(small("--proofs", proofs.toString()).exit()).isZero();
    }

    @Test
    void anOlderFileIsReplacedAsAWhole() throws IOException {
        Path json = Files.writeString(folder.resolve("a.json"), "x".repeat(1 << 20));
        assertThat(small("--json", json.toString()).exit()).isZero();
        assertThat(Files.readString(json)).startsWith("{").endsWith("}\n").doesNotContain("xxx");
        assertThat(files(folder)).containsExactly("a.json");
    }

    @Test
    void aGalleryHoldsThePicturesOfItsPageAndFilesOfOthers() throws IOException {
        Path gallery = folder.resolve("gallery");
        assertThat(small("--gallery", gallery.toString()).exit()).isZero();
        Files.writeString(gallery.resolve("pictures").resolve("holiday.png"), "mine");
        Run other = Run.of(
                "exhibition", "--size=2", "--pace=instant", "--seed", "7".repeat(64), "--gallery", gallery.toString());
        assertThat(other.exit()).as(other.err()).isZero();

        Page page = Page.of(gallery);
        assertThat(page.matches()).hasSize(1);
        assertThat(files(gallery.resolve("pictures")))
                .contains("holiday.png")
                .filteredOn(name -> !name.equals("holiday.png"))
                .hasSize(page.matches().getFirst().pictures().size() + 2)
                .allMatch(name -> page.text().contains("src=\"pictures/" + name + "\""));
        assertThat(files(gallery)).containsExactly("index.html", "pictures");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path json = Files.writeString(folder.resolve("a.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), json);
        assertThat(small("--json", link.toString()).exit()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(json)).startsWith("{");
    }

    @Test
    void aFileWithoutAFolderGoesIntoTheCurrentOne() throws IOException {
        Path json = Path.of("evening-of-a-test.json");
        try {
            assertThat(small("--json", json.toString()).exit()).isZero();
            assertThat(json).isNotEmptyFile();
        } finally {
            Files.deleteIfExists(json);
        }
    }

    @Test
    void aFolderIsNoFileForTheReport() {
        assertRefused("--json must name a file, but " + folder + " is a folder", "--json", folder.toString());
        assertRefused("--json must name a file, but is empty", "--json", "");
    }

    @Test
    void aFileIsNoFolderForTheProofs() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        assertRefused("--proofs must name a folder, but " + file + " is a file", "--proofs", file.toString());
        assertRefused("--proofs: the folder " + file + "/p cannot be made", "--proofs", file + "/p");
        assertRefused("--json: the folder " + file + " cannot be made", "--json", file + "/a.json");
        assertThat(file).hasContent("kept");
    }

    @Test
    void theReportAndAProofCannotBeTheSameFile() {
        String proofs = folder.resolve("p").toString();
        assertRefused("--json and --proofs would both write", "--proofs", proofs, "--json", proofs + "/run.json");
        assertRefused(
                "--json and --proofs would both write",
                "--proofs",
                proofs,
                "--json",
                folder + "/q/../p/x-c386d8e8d073.r1m1.json");
        assertThat(small("--proofs", proofs, "--json", proofs + "/all.json").exit())
                .isZero();
    }

    @Test
    void whereNothingCanBeWrittenNothingIsPlayed() throws IOException {
        Path proc = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(proc), "The folder /proc is missing; run this on Linux");
        assertRefused("--json: the folder /proc/self cannot be written to", "--json", "/proc/self/a.json");
        assertRefused("--proofs: the folder /proc/self cannot be written to", "--proofs", "/proc/self");
    }

    private void assertRefused(String words, String... options) {
        Run run = small(options);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("parlor: ").contains(words).doesNotContain("\tat ");
    }

    private static Run small(String... options) {
        return Run.exhibition(Stream.concat(Stream.of("--size=2", "--punters=2"), Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
