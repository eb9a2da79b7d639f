package dev.parlor.bot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "ñ, 1",
        "'n\u0303', 1",
        "'a\u0301\u0302\u0303', 1",
        "'\u0301', 0",
        "拳, 2",
        "ハ, 2",
        "ﾊ, 1",
        "한, 2",
        "ＡＢ, 4",
        "🥊, 2",
        "𠀋, 2",
        "◆●▓░─┐…, 7",
        "'\u202f', 1",
        "'a\u200bb', 2",
    })
    void widthsFollowEastAsianWidth(String text, int width) {
        assertThat(Columns.of(text)).isEqualTo(width);
    }

    /** Unicode 16, emoji-data.txt: some of the signs of the basic plane that terminals show as pictures. */
    @ParameterizedTest
    @CsvSource({"⚡, 2", "✅, 2", "⭐, 2", "⌚, 2", "⛔, 2", "❌, 2", "☀, 1", "✂, 1", "★, 1"})
    void picturesOfTheBasicPlaneAreWide(String text, int width) {
        assertThat(Columns.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 3, true, abc",
        "abcd, 3, true, ab…",
        "abcd, 3, false, a..",
        "abcd, 1, true, …",
        "拳拳拳, 6, true, 拳拳拳",
        "拳拳拳, 5, true, 拳拳…",
        "拳拳拳, 4, true, 拳…",
        "拳, 1, true, …",
        "'ab cd', 4, true, ab…",
        "'n\u0303n\u0303n\u0303', 2, true, 'n\u0303…'",
        "abc…, 9, false, abc.",
    })
    void whatIsTooWideIsCut(String text, int width, boolean drawing, String cut) {
        assertThat(Columns.cut(text, width, drawing)).isEqualTo(cut);
    }

    @Test
    void blanksFillUpAndNeverCut() {
        assertThat(Columns.left("拳", 4)).isEqualTo("拳  ");
        assertThat(Columns.right("拳", 4)).isEqualTo("  拳");
        assertThat(Columns.left("abcde", 4)).isEqualTo("abcde");
        assertThat(Columns.right("abcde", 4)).isEqualTo("abcde");
    }

    @Test
    void wordsGoToTheNextLineAndLongOnesAreBroken() {
        assertThat(Columns.wrapped("one two three", 7)).containsExactly("one two", "three");
        assertThat(Columns.wrapped("", 7)).containsExactly("");
        assertThat(Columns.wrapped("abcdefgh", 3)).containsExactly("abc", "def", "gh");
        assertThat(Columns.wrapped("a bcdefgh i", 3)).containsExactly("a", "bcd", "efg", "h i");
        assertThat(Columns.wrapped(List.of("one two,", "three four"), 12)).containsExactly("one two,", "three four");
        assertThat(Columns.wrapped("拳拳拳", 5)).containsExactly("拳拳", "拳");
    }

    @Test
    void wrappingKeepsEveryWordWithinTheWidth() {
        long seed = Long.getLong("parlor.seed", 1);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(60), 0, 6)
                    .mapToObj(c -> "a b拳\u0301…".substring(c, c + 1))
                    .collect(Collectors.joining());
            int width = random.nextInt(2, 12);
            List<String> lines = Columns.wrapped(text, width);
            assertThat(lines)
                    .as("seed %d: %s", seed, text)
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
            assertThat(String.join("", lines).replace(" ", ""))
                    .as("seed %d", seed)
                    .isEqualTo(text.replace(" ", ""));
        }
    }
}
