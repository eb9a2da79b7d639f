package dev.parlor.bot.exhibition;

import dev.parlor.bot.terminal.Columns;
import dev.parlor.bot.terminal.Figures;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What hangs at the door when people leave: the podium, the punters, the books, and how to check all of it. */
final class ClosingTables {
    private static final int MOST_PUNTERS = 24;
    private static final int NAME = 20;
    private static final int TEMPER = 25;

    private final Screen screen;
    private final Figures figures;

    ClosingTables(Screen screen, Figures figures) {
        this.screen = screen;
        this.figures = figures;
    }

    void print(Report report) {
        podium(report);
        matches(report.stories());
        punters(report.standings());
        books(report);
    }

    private void podium(Report report) {
        screen.heading("Champion");
        screen.line("  " + screen.sign("★", "*") + " "
                + screen.bold(Ink.BRASS, cut(report.champion().name(), 40))
                + screen.ink(Ink.MUTED, describe(report.champion())));
        report.champion()
                .contender()
                .lore()
                .ifPresent(lore -> Columns.wrapped(screen.fit(lore), screen.width() - 4)
                        .forEach(line -> screen.line("    " + line)));
        place(2, report.runnerUp());
        report.third().ifPresent(third -> place(3, third));
    }

    private void place(int place, Starter starter) {
        screen.line("  " + place + " " + cut(starter.name(), 40) + screen.ink(Ink.MUTED, describe(starter)));
    }

    private String cut(String name, int width) {
        return Columns.cut(name, width, screen.look().drawing());
    }

    private String describe(Starter starter) {
        return "  rank " + figures.money(starter.contender().rank()) + ", seed " + starter.seed();
    }

    private void matches(List<MatchStory> stories) {
        screen.heading("Winners");
        int width = stories.stream()
                .mapToInt(story -> Columns.of(story.title().name()))
                .max()
                .orElse(0);
        stories.forEach(story ->
                screen.line(Columns.right(Integer.toString(story.title().number()), 4) + "  "
                        + Columns.left(story.title().name(), width) + "  "
                        + Columns.left(cut(story.winner().name(), 24), 24) + "  "
                        + Columns.left(shape(story), 9)
                        + screen.ink(Ink.MUTED, "  pool ")
                        + Columns.right(figures.money(story.closed().gross().value()), 8)));
    }

    private static String shape(MatchStory story) {
        return story.match()
                .fight()
                .transcript()
                .shape()
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private void punters(List<Standing> standings) {
        if (standings.isEmpty()) {
            return;
        }
        screen.heading("Punters");
        screen.line(screen.ink(
                Ink.MUTED,
                "      " + Columns.left("name", NAME) + Columns.left("temper", TEMPER)
                        + " bets paid    purse      gain"));
        int shown = Math.min(MOST_PUNTERS, standings.size());
        IntStream.range(0, shown).forEach(i -> screen.line(row(i + 1, standings.get(i))));
        if (shown < standings.size()) {
            screen.line(screen.ink(Ink.MUTED, "      and " + (standings.size() - shown) + " more"));
        }
    }

    private String row(int place, Standing standing) {
        long gain = standing.gain();
        return Columns.right(Integer.toString(place), 4) + "  "
                + Columns.left(standing.punter().name(), NAME)
                + screen.ink(Ink.MUTED, Columns.left(standing.punter().temper().manner(), TEMPER))
                + Columns.right(Long.toString(standing.bets()), 5)
                + Columns.right(Long.toString(standing.paid()), 5)
                + Columns.right(figures.money(standing.end()), 9)
                + screen.ink(gain < 0 ? Ink.BAD : Ink.GOOD, Columns.right(sign(gain) + figures.signed(gain), 10));
    }

    private String sign(long gain) {
        return gain == 0 ? "" : gain > 0 ? screen.sign("▲ ", "") : screen.sign("▼ ", "");
    }

    private void books(Report report) {
        long gains = report.standings().stream().mapToLong(Standing::gain).sum();
        screen.heading("Books");
        screen.line("  punters " + figures.signed(gains) + "   house "
                + figures.signed(report.house().value())
                + "   conservation "
                + screen.bold(
                        report.conservation().value() == 0 ? Ink.GOOD : Ink.BAD,
                        Long.toString(report.conservation().value())));
        screen.line("  seed " + report.run().seed().hex());
        screen.line(
                screen.ink(Ink.FAINT, "  it hashes to the commitment at the door; the same seed repeats the evening"));
    }
}
