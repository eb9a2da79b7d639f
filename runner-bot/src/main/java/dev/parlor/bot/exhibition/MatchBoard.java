package dev.parlor.bot.exhibition;

import dev.parlor.bot.punters.Punter;
import dev.parlor.bot.terminal.Columns;
import dev.parlor.bot.terminal.Figures;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.core.betting.Board;
import dev.parlor.core.betting.Books;
import dev.parlor.core.betting.Odds;
import dev.parlor.core.betting.Settlement;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import dev.parlor.core.tournament.Beat;
import dev.parlor.core.tournament.Pairing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The board beside the ring: who meets whom, the pool, the vigour of both, and what was paid. */
final class MatchBoard {
    private static final int LONGEST_NAME = 36;
    private static final int MOST_PAID = 6;
    private static final int BAR = 30;
    private static final int VIGOUR_BAR = 20;

    private final Screen screen;
    private final Figures figures;

    MatchBoard(Screen screen, Figures figures) {
        this.screen = screen;
        this.figures = figures;
    }

    /** Both corners with the published chance. */
    void corners(MatchTitle title) {
        corner(Corner.A, title.a(), title.chance());
        corner(Corner.B, title.b(), title.chance());
        screen.line("  chance  " + bar(title.chance().ppm(), WinProbability.WHOLE));
    }

    private void corner(Corner corner, Starter starter, WinProbability chance) {
        screen.line("  " + mark(corner) + " " + screen.bold(ink(corner), name(starter))
                + screen.ink(
                        Ink.MUTED, "  rank " + figures.money(starter.contender().rank()) + ", seed " + starter.seed())
                + "  " + figures.percent(chance.of(corner)));
    }

    /** One bar for two shares, told apart by its fill as well as by its colour. */
    private String bar(long part, long whole) {
        int cells = whole == 0 ? BAR / 2 : Math.toIntExact(part * BAR / whole);
        return mark(Corner.A) + " " + screen.ink(Ink.CORNER_A, screen.repeat('▓', '#', cells))
                + screen.ink(Ink.CORNER_B, screen.repeat('░', '.', BAR - cells)) + " " + mark(Corner.B);
    }

    /** The sign of a corner. */
    String mark(Corner corner) {
        return TerminalAnnouncer.sign(screen, corner);
    }

    /** What each corner pays if the window closed now, the stake in it. */
    String odds(Board board) {
        return screen.ink(Ink.MUTED, "pays now  ") + mark(Corner.A) + " " + multiplier(board, Corner.A) + "  "
                + mark(Corner.B) + " " + multiplier(board, Corner.B);
    }

    private String multiplier(Board board, Corner corner) {
        String text = board.odds(Pairing.pick(corner)).map(Odds::toString).orElse("-");
        return screen.ink(Ink.BRASS, Columns.right(text, 6));
    }

    /** The closed pool. */
    void pool(Board board) {
        long onA = board.on(Pairing.pick(Corner.A)).value();
        long gross = board.gross().value();
        screen.line();
        screen.line("  pool    " + bar(onA, gross) + "  " + screen.ink(Ink.BRASS, figures.money(gross)) + " chips");
        for (Corner corner : Corner.values()) {
            long on = board.on(Pairing.pick(corner)).value();
            screen.line("          " + mark(corner) + " " + Columns.right(figures.money(on), 9) + "  "
                    + Columns.right(figures.share(on, gross), 7) + "  pays " + multiplier(board, corner));
        }
    }

    /** How both stand after a beat, unless they still stand as they did. */
    void vigour(Beat before, Beat beat) {
        if (before.vigourA() == beat.vigourA() && before.vigourB() == beat.vigourB()) {
            return;
        }
        screen.line("      " + vigour(Corner.A, beat.vigourA()) + "   " + vigour(Corner.B, beat.vigourB()));
    }

    private String vigour(Corner corner, int vigour) {
        int cells = (vigour * VIGOUR_BAR + Beat.FULL_VIGOUR - 1) / Beat.FULL_VIGOUR;
        char drawn = corner == Corner.A ? '▓' : '█';
        return mark(corner) + " "
                + screen.ink(ink(corner), screen.repeat(drawn, corner == Corner.A ? '#' : '=', cells))
                + screen.ink(Ink.LINE, screen.repeat('·', '.', VIGOUR_BAR - cells))
                + screen.ink(Ink.MUTED, Columns.right(Integer.toString(vigour), 4));
    }

    /** Gross, fee, net, dust and who was paid. */
    void settlement(MatchStory story) {
        Books books = story.settlement().books();
        screen.line("  " + mark(story.match().fight().winner()) + " "
                + screen.bold(Ink.BRASS, name(story.winner()) + " wins."));
        outcome(story.settlement()).ifPresent(text -> screen.line(screen.ink(Ink.MUTED, "  " + text)));
        screen.line("  gross " + money(books.gross().value()) + "  fee "
                + money(books.fee().value()) + "  net "
                + money(books.net().value()) + "  paid " + money(books.paid().value()) + "  dust "
                + money(books.dust().value()) + " to the house");
        paid(story);
        screen.line(screen.ink(
                Ink.FAINT,
                "  seed       " + story.match().fight().proof().seed().hex()));
        screen.line(screen.ink(Ink.FAINT, "  trust      operator-trusted: no beacon was named"));
    }

    private void paid(MatchStory story) {
        List<String> gains = story.bets().stream()
                .flatMap(bet -> gain(bet.punter(), story.settlement()).stream())
                .toList();
        List<String> words = new ArrayList<>();
        int shown = Math.min(MOST_PAID, gains.size());
        gains.subList(0, shown).forEach(gain -> words.add(gain + (words.size() + 1 < shown ? "," : "")));
        if (shown < gains.size()) {
            words.add("and " + (gains.size() - shown) + " more");
        }
        if (!words.isEmpty()) {
            words.add(0, screen.sign("▲", "Paid:"));
            Columns.wrapped(words, screen.width() - 2).forEach(line -> screen.line("  " + screen.ink(Ink.GOOD, line)));
        }
    }

    private Optional<String> gain(Punter punter, Settlement settlement) {
        return settlement
                .payouts()
                .of(punter.id())
                .filter(payout -> !payout.paid().isZero())
                .map(payout -> punter.name() + " "
                        + figures.signed(payout.paid().value() - payout.stake().value()));
    }

    private static Optional<String> outcome(Settlement settlement) {
        return switch (settlement) {
            case Settlement.Won won -> Optional.empty();
            case Settlement.ThinPool thin -> Optional.of("Thin pool: the fee is waived down to the stakes.");
            case Settlement.DeadHeat heat -> Optional.of("Dead heat: the profit is split.");
            case Settlement.NobodyBackedTheWinner nobody ->
                Optional.of("Nobody backed the winner: all stakes go back.");
            case Settlement.Voided voided -> Optional.of("Void: all stakes go back.");
            case Settlement.Empty empty -> Optional.of("Nobody bet.");
        };
    }

    private String name(Starter starter) {
        return Columns.cut(starter.name(), LONGEST_NAME, screen.look().drawing());
    }

    private String money(long amount) {
        return screen.ink(Ink.BRASS, figures.money(amount));
    }

    private static Ink ink(Corner corner) {
        return corner == Corner.A ? Ink.CORNER_A : Ink.CORNER_B;
    }
}
