package dev.parlor.bot.exhibition;

import dev.parlor.bot.punters.Punter;
import dev.parlor.bot.punters.Temper;
import dev.parlor.bot.terminal.BracketDrawing;
import dev.parlor.bot.terminal.Columns;
import dev.parlor.bot.terminal.Figures;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.core.betting.Board;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.WinProbability;
import dev.parlor.core.rarity.Trait;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Passage;
import dev.parlor.core.tournament.Beat;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Transcript;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells an exhibition in the terminal, at the pace that was asked for. */
final class TerminalAnnouncer implements Announcer {
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_PUNTER = 19;
    private static final int PUNTERS = 46;
    private static final int MOST_BETS_SHOWN = 12;
    private static final int MOST_TOLD_AT_LENGTH = 16;
    private static final int BET = 350;
    private static final int BEAT = 1_100;
    private static final int PAUSE = 1_800;

    private final Screen screen;
    private final Figures figures;
    private final Pace pace;
    private final MatchBoard board;
    private int betsShown;

    TerminalAnnouncer(Screen screen, Pace pace) {
        this.screen = screen;
        this.figures = new Figures(screen.look());
        this.pace = pace;
        this.board = new MatchBoard(screen, figures);
    }

    @Override
    public void opens(Programme programme) {
        screen.heading("Parlor exhibition");
        screen.line("The house commits to its seed:");
        screen.line("  " + screen.bold(Ink.BRASS, programme.commitment().hex()));
        screen.line(screen.ink(
                Ink.FAINT, "SHA-256 of the seed, shown at the end; docs/fairness.md says what that proves."));
        screen.line();
        wrapped(origin(programme), width()).forEach(screen::line);
        screen.line(programme.field().size() + " of them step up tonight, " + watching(programme));
        field(programme);
        bracket("The bracket", programme.bracket(), names(programme));
        punters(programme.punters());
        pace.rest(PAUSE);
    }

    private void punters(List<Punter> punters) {
        if (!punters.isEmpty()) {
            screen.heading("The punters");
        }
        for (Temper temper : Temper.values()) {
            List<String> names = punters.stream()
                    .filter(punter -> punter.temper() == temper)
                    .map(Punter::name)
                    .toList();
            if (!names.isEmpty()) {
                String few = String.join(", ", names.subList(0, Math.min(names.size(), MOST_BETS_SHOWN)));
                screen.line("  " + Columns.left(cut(few, PUNTERS), PUNTERS) + "  "
                        + screen.ink(Ink.MUTED, temper.manner()));
            }
        }
    }

    private String origin(Programme programme) {
        return figures.money(programme.roster().contenders().size()) + " fighters in "
                + programme.roster().name() + ", ranked by rarity.";
    }

    private String watching(Programme programme) {
        int punters = programme.punters().size();
        return switch (punters) {
            case 0 -> "and nobody bets.";
            case 1 -> "and one punter watches.";
            default -> "and " + figures.money(punters) + " punters watch.";
        };
    }

    private void field(Programme programme) {
        screen.heading("The field");
        int width = programme.field().stream()
                .mapToInt(starter -> Math.min(LONGEST_NAME, Columns.of(starter.name())))
                .max()
                .orElse(1);
        screen.line(screen.ink(Ink.MUTED, "seed    rank  " + Columns.left("fighter", width) + "  champion"));
        boolean brief = programme.field().size() > MOST_TOLD_AT_LENGTH;
        programme.field().forEach(starter -> row(starter, width, brief));
    }

    private void row(Starter starter, int width, boolean brief) {
        String odds = figures.longShot(Math.round(starter.championshipOdds() * WinProbability.WHOLE));
        screen.line(Columns.right(Integer.toString(starter.seed()), 4)
                + Columns.right(figures.money(starter.contender().rank()), 8)
                + "  " + screen.bold(Ink.TEXT, Columns.left(cut(starter.name(), width), width))
                + screen.ink(Ink.BRASS, Columns.right(odds, 10)));
        int room = width() - 14;
        (brief ? List.of(cut(knownBy(starter), room)) : wrapped(knownBy(starter), room))
                .forEach(line -> screen.line(" ".repeat(14) + screen.ink(Ink.MUTED, line)));
    }

    private static String knownBy(Starter starter) {
        return starter.contender()
                .lore()
                .orElseGet(() ->
                        starter.contender().traits().stream().map(Trait::value).collect(Collectors.joining(", ")));
    }

    @Override
    public void announces(Match.Betting match, MatchTitle title) {
        betsShown = 0;
        screen.heading(title.name() + ", match " + title.number() + " of " + title.of());
        board.corners(title);
        screen.line(screen.ink(Ink.FAINT, "  commitment " + match.commitment().hex()));
        screen.line(
                screen.ink(Ink.FAINT, "  inputs     " + match.inputs().hash().hex()));
        screen.line(screen.ink(Ink.FAINT, "  match      " + match.id()));
        pace.rest(PAUSE);
    }

    @Override
    public void takes(PlacedBet bet) {
        betsShown++;
        if (betsShown > MOST_BETS_SHOWN && pace == Pace.INSTANT) {
            return;
        }
        screen.line("  " + Columns.left(bet.punter().name(), LONGEST_PUNTER) + " "
                + Columns.right(figures.money(bet.bet().stake().value()), 7) + " on " + board.mark(bet.corner()) + "   "
                + board.odds(bet.board()));
        pace.rest(BET);
    }

    @Override
    public void closes(Match.Locked match, Board closed) {
        if (betsShown > MOST_BETS_SHOWN && pace == Pace.INSTANT) {
            screen.line(screen.ink(Ink.MUTED, "  and " + (betsShown - MOST_BETS_SHOWN) + " more"));
        }
        board.pool(closed);
        screen.line(screen.ink(Ink.FAINT, "  the window is closed, and the bets are frozen under a digest"));
        screen.line(screen.ink(Ink.FAINT, "  digest     " + match.digest().text()));
        screen.line();
        pace.rest(PAUSE);
    }

    @Override
    public void tells(BattleScript script, Transcript transcript) {
        script.intro().forEach(line -> say(Ink.TEXT, line));
        int round = 0;
        Beat before = transcript.beats().getFirst();
        for (Passage passage : script.fight()) {
            if (passage.round() != round) {
                round = passage.round();
                screen.line(screen.ink(Ink.MUTED, "  Round " + round));
            }
            say(Ink.TEXT, passage.text());
            Beat now = transcript.beats().get(passage.lastBeat());
            board.vigour(before, now);
            before = now;
        }
        say(Ink.BRASS, script.finish().text());
        say(Ink.TEXT, script.verdict());
    }

    private void say(Ink ink, String text) {
        for (String line : wrapped(text, width() - 4)) {
            screen.line("    " + screen.slanted(ink, line));
        }
        pace.rest(BEAT);
    }

    @Override
    public void pays(MatchStory story) {
        screen.line();
        board.settlement(story);
        pace.rest(PAUSE);
    }

    @Override
    public void ends(Report report) {
        bracket("The way it went", report.bracket(), names(report.programme()));
        new ClosingTables(screen, figures).print(report);
    }

    private void bracket(String title, Bracket bracket, Function<FighterId, String> names) {
        screen.heading(title);
        new BracketDrawing(screen, bracket, names).lines().forEach(screen::line);
    }

    private Function<FighterId, String> names(Programme programme) {
        Map<FighterId, String> names = programme.field().stream()
                .collect(Collectors.toMap(starter -> starter.contender().id(), Starter::name));
        return id -> names.getOrDefault(id, id.value());
    }

    private List<String> wrapped(String text, int width) {
        return Columns.wrapped(screen.fit(text), width);
    }

    private int width() {
        return screen.width();
    }

    private String cut(String text, int width) {
        return Columns.cut(text, width, screen.look().drawing());
    }

    /** The corner's sign, never told by colour alone. */
    static String sign(Screen screen, Corner corner) {
        return corner == Corner.A
                ? screen.bold(Ink.CORNER_A, screen.sign("◆", "<A>"))
                : screen.bold(Ink.CORNER_B, screen.sign("●", "(B)"));
    }
}
