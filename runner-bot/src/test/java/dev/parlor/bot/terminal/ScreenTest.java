package dev.parlor.bot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private static final Look COLOURED = new Look(Colours.TRUE, true, false, 80);

    @Test
    void nothingButColoursSteersTheTerminal() {
        String hostile = "\u001b]0;title\u0007\u001b[2J\u001b[1A\u009b31m\u202ea\r\nb\u2028\u0000\ud800";
        assertThat(printed(COLOURED, screen -> screen.line(screen.ink(Ink.BAD, hostile))))
                .isEqualTo("\u001b[38;2;242;145;132m]0;title[2J[1A31mab\u001b[0m\n");
        assertThat(printed(Look.PLAIN, screen -> screen.line(screen.ink(Ink.BAD, "\u001b[31m" + hostile))))
                .isEqualTo("[31m]0;title[2J[1A31mab\n");
    }

    @Test
    void aPlainScreenNeedsNoEllipsis() {
        assertThat(printed(Look.PLAIN, screen -> screen.line("9f4c…e21b"))).isEqualTo("9f4c...e21b\n");
        assertThat(printed(COLOURED, screen -> screen.line("9f4c…e21b"))).isEqualTo("9f4c…e21b\n");
    }

    @Test
    void headingsFillTheScreenUpToAHundredColumns() {
        for (int columns : new int[] {60, 80, 100, 200}) {
            Look look = new Look(Colours.NONE, true, false, columns);
            String heading = printed(look, screen -> screen.heading("拳 Final"));
            assertThat(heading.lines())
                    .singleElement()
                    .satisfies(line -> assertThat(Columns.of(line)).isEqualTo(Math.min(100, columns)));
        }
    }

    @Test
    void onlyTheFirstHeadingHasNoEmptyLineBeforeIt() {
        String printed = printed(Look.PLAIN, screen -> {
            screen.heading("One");
            screen.heading("Two");
        });
        assertThat(printed.lines().map(String::isEmpty)).containsExactly(false, true, false);
    }

    @Test
    void whereThereAreNoColoursNothingIsEscaped() {
        Look look = new Look(Colours.NONE, true, false, 80);
        assertThat(printed(look, screen -> {
                    screen.line(screen.bold(Ink.BRASS, "a") + screen.slanted(Ink.TEXT, "b"));
                    screen.line(screen.sign("◆", "<A>") + screen.repeat('▓', '#', -1));
                }))
                .isEqualTo("ab\n◆\n");
    }

    private static String printed(Look look, Consumer<Screen> printing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printing.accept(new Screen(new PrintStream(out, false, StandardCharsets.UTF_8), look));
        return out.toString(StandardCharsets.UTF_8);
    }
}
