package dev.parlor.bot.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.terminal.Colours;
import dev.parlor.bot.terminal.Look;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.commands.Messages;
import dev.parlor.commands.Span;
import dev.parlor.commands.Table;
import dev.parlor.commands.Text;
import dev.parlor.core.ParlorId;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.money.Currency;
import dev.parlor.testkit.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tables on screens that are too narrow for them. */
class TablePrinterTest {
    private static final Table TITLED = new Table(
            List.of(new Table.Column("#", true), new Table.Column("who", false), new Table.Column("state", false)),
            List.of(
                    List.of(Text.plain("1"), Text.plain("Ann"), Text.plain("is being fought over")),
                    List.of(Text.plain("12"), Text.plain("x".repeat(40)), Text.plain("won"))));

    @Test
    void theLastColumnGoesOnBelowItself() {
        Table list = Table.list(List.of(
                List.of(Text.of(new Span.Code("/bet")), Text.plain("a b c ".repeat(12))),
                List.of(Text.of(new Span.Code("/tournament")), Text.NONE)));
        assertThat(printed(list, plain(60)))
                .containsExactly(
                        "  /bet         " + "a b c ".repeat(7) + "a b",
                        "               c " + "a b c ".repeat(4).strip(),
                        "  /tournament");
    }

    @Test
    void aWideCellUnderATitleIsCut() {
        assertThat(printed(TITLED, plain(80)))
                .containsExactly(
                        "   #  who                             state",
                        "   1  Ann                             is being fought over",
                        "  12  " + "x".repeat(28) + "..  won");
    }

    @Test
    void whereThereIsNoRoomForTheLastColumnItStandsBelow() {
        assertThat(printed(TITLED, plain(50)))
                .containsExactly(
                        "   #  who",
                        "   1  Ann",
                        "    is being fought over",
                        "  12  " + "x".repeat(28) + "..",
                        "    won");
    }

    @Test
    void whatHasAColourKeepsItAndItsColumn() {
        Table money = new Table(
                List.of(new Table.Column("who", false), new Table.Column("stake", true)),
                List.of(
                        List.of(
                                Text.of(new Span.Mark(Corner.A)).then(Text.plain(" Ann")),
                                Text.of(new Span.Money(5, new Currency("chips")))),
                        List.of(Text.plain("Bob"), Text.of(new Span.Money(1_000, new Currency("chips"))))));
        List<String> lines = printed(money, new Look(Colours.INDEXED, true, false, 60));
        assertThat(lines.getLast()).contains("\u001b[");
        assertThat(lines.stream().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
                .startsWith("  who          stake", "  ◆ Ann      5 chips");
    }

    private static Look plain(int columns) {
        return new Look(Colours.NONE, false, false, columns);
    }

    private static List<String> printed(Table table, Look look) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Screen screen = new Screen(new PrintStream(out, true, StandardCharsets.UTF_8), look);
        Spoken spoken =
                new Spoken(screen, new Seats(List.of()), new ParlorId("home"), () -> Fixtures.NOON, ZoneOffset.UTC);
        new TablePrinter(screen, spoken, "  ").print(table, Messages.in(Locale.ENGLISH));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
