package dev.parlor.bot.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Uploads;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that players hand in, and where they are kept. */
class FacesTest {
    private static final ParlorId PARLOR = new ParlorId("..");
    private static final PlayerId ANNA = new PlayerId("1");
    private static final PlayerId BOB = new PlayerId("2");

    @TempDir
    private Path root;

    private Path folder;
    private FaceFolder faces;
    private final Uploads files = HandedIn.asFiles(PictureGate.ofHouse());

    @BeforeEach
    void open() {
        folder = root.resolve("faces");
        faces = FaceFolder.open(folder);
    }

    @Test
    void everybodyHasOnePictureWhereverTheyAre() throws IOException {
        faces.keep(PARLOR, ANNA, picture(1, 40));
        faces.keep(PARLOR, ANNA, picture(2, 60));
        faces.keep(PARLOR, BOB, picture(3, 40));
        assertThat(FaceFolder.open(folder).of(PARLOR, ANNA)).contains(picture(2, 60));
        assertThat(faces.of(new ParlorId("elsewhere"), ANNA)).isEmpty();
        assertThat(names()).hasSize(2);
        faces.forget(PARLOR, ANNA);
        faces.forget(PARLOR, ANNA);
        assertThat(faces.of(PARLOR, ANNA)).isEmpty();
        assertThat(faces.of(PARLOR, BOB)).contains(picture(3, 40));
    }

    @Test
    void nobodyElseLooksIntoIt() throws IOException {
        faces.keep(PARLOR, ANNA, picture(1, 40));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        for (Path file : names()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aPictureIsEncodedAnew() throws IOException {
        Path file = Files.write(root.resolve("me.png"), Stills.png(7, 300, 200));
        assertThat(files.fetch(file.toString()))
                .isInstanceOfSatisfying(
                        Uploads.Handed.Accepted.class,
                        accepted -> assertThat(List.of(
                                        accepted.picture().width(),
                                        accepted.picture().height()))
                                .containsExactly(300, 200));
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        Path page = Files.write(root.resolve("me.png"), "<!doctype html>".getBytes(StandardCharsets.UTF_8));
        assertThat(files.fetch(page.toString())).isEqualTo(refused(Uploads.Handed.Reason.NO_PICTURE));
        assertThat(files.fetch(Files.createFile(root.resolve("none.png")).toString()))
                .isEqualTo(refused(Uploads.Handed.Reason.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "nowhere.png", "/", "https://cdn.discordapp.com/me.png"})
    void whatIsNoFileIsElsewhere(String address) {
        assertThat(files.fetch(address)).isEqualTo(refused(Uploads.Handed.Reason.ELSEWHERE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "me.png",
                "/etc/passwd",
                "file:///etc/passwd",
                "https://example.invalid/me.png",
                "https://cdn.discordapp.com.example.invalid/me.png",
                "https://example.invalid/?https://cdn.discordapp.com/",
                "http://cdn.discordapp.com/me.png",
                "https://user@cdn.discordapp.com/me.png",
                "https://cdn.discordapp.com:8443/me.png",
                "https://127.0.0.1/me.png",
                "https://[::1"
            })
    void onDiscordOnlyFilesOfDiscordAreFetched(String address) {
        assertThat(HandedIn.onDiscord(PictureGate.ofHouse()).fetch(address))
                .isEqualTo(refused(Uploads.Handed.Reason.ELSEWHERE));
    }

    private static Uploads.Handed refused(Uploads.Handed.Reason reason) {
        return new Uploads.Handed.Refused(reason);
    }

    private static PictureFile picture(int content, int side) {
        return new PictureFile(PictureFile.Type.PNG, side, side, Stills.png(content, side, side));
    }

    private List<Path> names() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }
}
