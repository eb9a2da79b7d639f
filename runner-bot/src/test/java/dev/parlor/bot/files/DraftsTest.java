package dev.parlor.bot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final String DRAFT = "0f8fad5b-d9cb-469f-a165-70867728950e.new";
    private static final String ANOTHER = "7c9e6679-7425-40de-944b-e07fc1f90ae7.new";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileIsReplacedAndNothingElseIsLeft(boolean ofOwner) throws IOException {
        Drafts drafts = new Drafts(folder, ofOwner);
        drafts.write("page", bytes("first"));
        drafts.write("page", bytes("second"));
        assertThat(folder.resolve("page")).hasContent("second");
        assertThat(names()).containsExactly("page");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("page")))
                        .startsWith("rw-------"))
                .isEqualTo(ofOwner);
    }

    @Test
    void aFileThatCannotBeReplacedLeavesNoDraft() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("page")).resolve("inside"), "mine");
        assertThatThrownBy(() -> new Drafts(folder, false).write("page", bytes("new")))
                .isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("page");
        assertThat(folder.resolve("page").resolve("inside")).hasContent("mine");
    }

    @Test
    void aDraftIsDeletedWhenItIsOlderThanADay() throws IOException {
        aged(Files.writeString(folder.resolve(DRAFT), "half"), Duration.ofHours(25));
        aged(Files.writeString(folder.resolve(ANOTHER), "half"), Duration.ofHours(23));
        new Drafts(folder, false).sweep(InstantSource.fixed(NOW));
        assertThat(names()).containsExactly(ANOTHER);
    }

    @Test
    void filesOfOthersAreLeftAloneHoweverOldTheyAre() throws IOException {
        List<String> others = List.of("notes.new", DRAFT + ".bak", "x" + DRAFT, DRAFT.replace(".new", ""), "page");
        for (String name : others) {
            aged(Files.writeString(folder.resolve(name), "mine"), Duration.ofDays(999));
        }
        aged(Files.createDirectory(folder.resolve(DRAFT)), Duration.ofDays(999));
        Path link = Files.createSymbolicLink(folder.resolve(ANOTHER), folder.resolve("page"));
        new Drafts(folder, false).sweep(InstantSource.fixed(NOW));
        assertThat(names()).containsAll(others).contains(DRAFT).hasSize(others.size() + 2);
        assertThat(link).isSymbolicLink();
    }

    private static void aged(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
