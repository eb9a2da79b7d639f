package dev.parlor.ai.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parlor.ai.canvas.Align;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Face;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Style;
import dev.parlor.ai.canvas.TypeCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private static final Lettering LETTERS = new Lettering(new TypeCase());
    private static final Style STYLE = Style.of(Face.BOLD, 28);
    private static final Frame CELL = new Frame(100, 50, 160, 40);

    @Test
    void capitalsStandInTheMiddleOfTheCell() {
        Frame letters = bounds(LETTERS.words("H", STYLE, CELL, Align.MIDDLE, Ink.TEXT));

        assertThat(letters.y() + letters.height() / 2).isCloseTo(70, within(0.2));
        assertThat(letters.middle()).isCloseTo(180, within(0.5));
    }

    @Test
    void theNumberOfATokenStaysWhateverIsCut() {
        assertThat(name("Bored Ape Yacht Club #1065")).endsWith("\u2026 #1065").startsWith("B");
        assertThat(name("House Fighter Number 42")).endsWith("\u2026 42");
        assertThat(name("The Duchess of Cinders")).startsWith("The").endsWith("\u2026");
        assertThat(name("Mad Ape #7")).isEqualTo("Mad Ape #7");
        assertThat(name("#123456789012345678901234567890")).endsWith("\u2026");
    }

    @Test
    void aNumberGetsSmallerAndLosesNoDigit() {
        Element.Text text =
                (Element.Text) LETTERS.number(Figures.grouped(Long.MAX_VALUE), STYLE, CELL, Align.RIGHT, Ink.TEXT);

        assertThat(text.words()).isEqualTo("9\u202f223\u202f372\u202f036\u202f854\u202f775\u202f807");
        assertThat(Laid.within(CELL, text)).isTrue();
        assertThat(text.outline().bounds().right()).isCloseTo(260, within(2.0));
    }

    @Test
    void digitsAreEquallyWide() {
        assertThat(LETTERS.number(List.of("111", "111"), STYLE).width())
                .isEqualTo(LETTERS.number(List.of("808", "808"), STYLE).width());
    }

    private static String name(String name) {
        return ((Element.Text) LETTERS.name(name, STYLE, CELL, Align.LEFT, Ink.TEXT)).words();
    }

    private static Frame bounds(Element text) {
        return ((Element.Text) text).outline().bounds();
    }
}
