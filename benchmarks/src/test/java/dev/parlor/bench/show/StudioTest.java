package dev.parlor.bench.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.show.PictureFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Times are only told of pictures that were painted, and not the same one each time. */
class StudioTest {
    private final Studio studio = Studio.withoutFaces();

    @ParameterizedTest
    @EnumSource
    void eachNumberIsAnotherPicture(Kind kind) {
        List<PictureFile> first = studio.paint(kind, 0);
        List<PictureFile> second = studio.paint(kind, 1);

        assertThat(first).hasSize(kind == Kind.BRACKET ? 2 : 1).isNotEqualTo(second);
        assertThat(first).allMatch(file -> file.size() > 20_000 && file.size() < Kind.LARGEST);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTRANCE", "CLASH", "VERDICT"})
    void aSceneIsAJpegAsWideAsTheChatShowsIt(Kind kind) {
        assertThat(studio.paint(kind, 0))
                .singleElement()
                .matches(file -> file.type() == PictureFile.Type.JPEG && file.width() == 1024 && file.height() == 576);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTRANCE", "BRACKET"})
    void thePeerIsWrittenOncePerSheetAndInTheSameFormat(Kind kind) {
        List<PictureFile> files = studio.paint(kind, 0);
        int pixels =
                files.stream().mapToInt(file -> file.width() * file.height()).sum();

        assertThat(new Noise().write(files)).isGreaterThan(pixels / 4);
    }
}
