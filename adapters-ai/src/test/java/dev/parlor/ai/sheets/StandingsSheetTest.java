package dev.parlor.ai.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.TypeCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandingsSheetTest {
    private static final StandingsSheet SHEET = new StandingsSheet(new TypeCase(), Wording.in(Locale.ENGLISH));
    private static final StandingsBill.Line FIRST = new StandingsBill.Line(1, "marlowe", 12_500);
    private static final StandingsBill.Line SECOND = new StandingsBill.Line(2, "Ada", 300);
    private static final StandingsBill.Line FAR = new StandingsBill.Line(1432, "you", 25);

    @Test
    void everyLineIsTold() {
        assertThat(SHEET.of(bill(List.of(FIRST, SECOND), FAR)).alternative())
                .isEqualTo("Who has most. 1: marlowe, 12\u202f500 chips. 2: Ada, 300 chips."
                        + " You: rank 1432, 25 chips.");
    }

    @Test
    void theOwnLineIsMarkedAmongTheOthersOrAddedBelowThem() {
        Picture among = SHEET.of(bill(List.of(FIRST, SECOND), SECOND));
        Picture below = SHEET.of(bill(List.of(FIRST, SECOND), FAR));

        assertThat(below.height()).isGreaterThan(among.height() + 50);
        assertThat(brass(among)).containsExactly("Ada", "300");
        assertThat(brass(below)).containsExactly("you", "25");
    }

    @Test
    void nothingIsWrittenOverAnythingElse() {
        List<StandingsBill.Line> lines = IntStream.range(0, StandingsBill.MOST)
                .mapToObj(i -> new StandingsBill.Line(
                        i + 1, SampleBrackets.HOSTILE.get(i), i == 0 ? Long.MAX_VALUE : 9_000_000_000L / i))
                .toList();
        Picture picture = SHEET.of(bill(lines, new StandingsBill.Line(1_000_000, "\u05D0".repeat(99), 0)));
        List<Frame> words = Laid.words(picture.elements()).stream()
                .map(text -> text.outline().bounds())
                .toList();

        for (Frame one : words) {
            assertThat(one.x()).isGreaterThan(31);
            assertThat(one.right()).isLessThan(picture.width() - 31);
            assertThat(one.bottom()).isLessThan(picture.height() - 31);
            assertThat(words.stream().filter(other -> Laid.overlap(one, other))).hasSize(1);
        }
    }

    @Test
    void whatIsWrittenIsReadOnItsGround() {
        Picture picture = SHEET.of(bill(List.of(FIRST, SECOND, FAR), FIRST));

        assertThat(Contrast.ofWords(picture))
                .allSatisfy((words, contrast) -> assertThat(contrast).isGreaterThan(4.5));
    }

    @Test
    void aBoardWithoutValuesOrLinesIsDrawn() {
        assertThat(Raster.png(SHEET.of(bill(List.of(new StandingsBill.Line(1, "nobody", 0)), FAR))))
                .isNotEmpty();
        assertThat(Raster.png(SHEET.of(new StandingsBill("", "", List.of(), Optional.empty()))))
                .isNotEmpty();
    }

    @Test
    void moreLinesThanAreReadAreRefused() {
        assertThatThrownBy(() ->
                        bill(List.of(FIRST, FIRST, FIRST, FIRST, FIRST, FIRST, FIRST, FIRST, FIRST, FIRST, FAR), FAR))
                .hasMessageContaining("up to 10 lines, not 11");
    }

    private static StandingsBill bill(List<StandingsBill.Line> lines, StandingsBill.Line own) {
        return new StandingsBill("Who has most", "chips", lines, Optional.of(own));
    }

    private static List<String> brass(Picture picture) {
        return Laid.words(picture.elements()).stream()
                .filter(text -> Laid.isFlat(text.paint(), Ink.BRASS))
                .map(Element.Text::words)
                .toList();
    }
}
