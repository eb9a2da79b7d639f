package dev.parlor.bot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Place;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketDrawingTest {
    @Test
    void fourInPlainText() {
        Bracket bracket = bracket(4).won(new Place(1, 1), Corner.A).won(new Place(1, 2), Corner.B);
        bracket = bracket.won(new Place(2, 1), Corner.B);
        assertThat(draw(bracket, Look.PLAIN))
                .containsExactly(
                        " 1 f1 -+",
                        "       + f1 --+",
                        " 4 f4 -+      |",
                        "              + f3",
                        " 2 f2 -+      |",
                        "       + f3 --+",
                        " 3 f3 -+");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8, 16, 31, 32, 64})
    void everyLineFitsEightyColumns(int entrants) {
        Look look = new Look(Colours.NONE, true, false, 80);
        List<String> lines = draw(bracket(entrants), look);
        assertThat(lines).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
        IntStream.rangeClosed(1, entrants)
                .forEach(seed ->
                        assertThat(lines).anyMatch(line -> line.startsWith(String.format("%2d f%d ", seed, seed))));
    }

    @Test
    void coloursCarryTheChampionsWay() {
        Bracket bracket = bracket(2).won(new Place(1, 1), Corner.B);
        List<String> lines = draw(bracket, new Look(Colours.BASIC, true, false, 80));
        assertThat(lines.get(2)).contains("\u001b[33m 2 f2").contains("\u001b[33m┘");
        assertThat(lines.get(0)).contains("\u001b[90m 1 f1").contains("\u001b[90m┐");
    }

    private static List<String> draw(Bracket bracket, Look look) {
        Screen screen =
                new Screen(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), look);
        return new BracketDrawing(screen, bracket, FighterId::value).lines();
    }

    private static Bracket bracket(int entrants) {
        return Bracket.of(
                IntStream.rangeClosed(1, entrants)
                        .mapToObj(seed -> new FighterId("f" + seed))
                        .toList(),
                false);
    }
}
