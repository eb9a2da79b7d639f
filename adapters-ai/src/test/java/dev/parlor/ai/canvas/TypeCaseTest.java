package dev.parlor.ai.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypeCaseTest {
    private static final TypeCase TYPE = new TypeCase();
    private static final Style BOLD = Style.of(Face.BOLD, 2048);

    @Test
    void wordsAreAsWideAsTheFontSays() {
        assertThat(TYPE.width("AV", BOLD)).isEqualTo(1529 + 1529);
        assertThat(TYPE.width("1", BOLD)).isEqualTo(883);
        assertThat(TYPE.width("mill", Style.of(Face.MONO, 10))).isCloseTo(4 * 6.0, within(1e-9));
    }

    @Test
    void spaceIsAddedBetweenLettersOnly() {
        assertThat(TYPE.width("AV", BOLD.tracked(100))).isEqualTo(1529 + 100 + 1529);
        assertThat(TYPE.width("A", BOLD.tracked(100))).isEqualTo(1529);
    }

    @Test
    void tabularDigitsAreEquallyWide() {
        assertThat(TYPE.width("111", BOLD.numeric()))
                .isEqualTo(3 * 1324)
                .isEqualTo(TYPE.width("080", BOLD.numeric()))
                .isNotEqualTo(TYPE.width("111", BOLD));
    }

    @Test
    void capitalsAreAsHighAsTheFontSays() {
        assertThat(TYPE.capHeight(BOLD)).isEqualTo(1490);
        assertThat(TYPE.ascent(BOLD)).isEqualTo(1984);
        assertThat(TYPE.set("H", BOLD).letters().bounds().height()).isCloseTo(1490, within(1.0));
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyFaceHasTheHousesSigns(Face face) {
        SetWords diamond = TYPE.set("\u25C6", Style.of(face, 100));

        assertThat(diamond.letters().bounds().width())
                .isNotCloseTo(
                        TYPE.set("\u05D0", Style.of(face, 100))
                                .letters()
                                .bounds()
                                .width(),
                        within(0.5));
    }

    @Test
    void anUnknownLetterIsABox() {
        SetWords hebrew = TYPE.set("\u05D0", BOLD);
        SetWords flame = TYPE.set("\uD83D\uDD25", BOLD);

        assertThat(hebrew.width()).isCloseTo(0.62 * 2048, within(0.001)).isEqualTo(flame.width());
        assertThat(hebrew.letters().bounds().height()).isEqualTo(1490);
    }

    @Test
    void marksAreJoinedAndWhatIsNotSeenIsLeftOut() {
        assertThat(TYPE.set("e\u0301\u202E\u200D\t x\u0000\uFE0F", BOLD).words())
                .isEqualTo("\u00E9 x");
    }

    @Test
    void whatFitsStaysAsItIs() {
        SetWords set = TYPE.fit("Mothlight", Style.of(Face.BOLD, 40), 400);

        assertThat(set.style().size()).isEqualTo(40);
        assertThat(set.words()).isEqualTo("Mothlight");
    }

    @Test
    void whatIsALittleTooWideGetsSmaller() {
        double natural = TYPE.width("Mothlight", Style.of(Face.BOLD, 40));

        SetWords set = TYPE.fit("Mothlight", Style.of(Face.BOLD, 40), natural * 0.8);

        assertThat(set.words()).isEqualTo("Mothlight");
        assertThat(set.width()).isCloseTo(natural * 0.8, within(0.5)).isLessThanOrEqualTo(natural * 0.8);
    }

    @Test
    void whatIsMuchTooWideIsCut() {
        SetWords set = TYPE.fit("The long and winding name of a moth", Style.of(Face.BOLD, 40), 200);

        assertThat(set.words()).startsWith("The long").endsWith("\u2026").doesNotContain(" \u2026");
        assertThat(set.style().size()).isEqualTo(40 * 0.72);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingLeavesItsWidth(String words) {
        for (double width : new double[] {0, 3, 60, 300}) {
            SetWords set = TYPE.fit(words, Style.of(Face.BOLD_ITALIC, 40).tracked(-1), width);

            assertThat(set.width()).isLessThanOrEqualTo(width);
            assertThat(set.letters().bounds().right()).isLessThanOrEqualTo(width + 8);
        }
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                " ",
                "\u0000\u0007\u001B[31m",
                "\uD83D",
                "\uDD25\uD83D",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 family",
                "\u202Eesrever \u0627\u0644\u0639\u0631\u0628\u064A\u0629",
                "Z\u0351\u036B\u0343\u036A\u0302a\u0351\u036B\u0343l\u0336\u0351go".repeat(20),
                "W".repeat(2000),
                "\u05D0".repeat(2000),
                "<script>alert(1)</script>&\"'",
                "@everyone https://example.invalid");
    }
}
