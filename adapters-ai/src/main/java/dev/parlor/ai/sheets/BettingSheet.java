package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Align;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Face;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Style;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws the betting board of a match: what is on whom, what it pays, and how the pool and the chances differ. */
public final class BettingSheet {
    static final int WIDTH = 1024;
    static final int HEIGHT = 632;

    private static final double MARGIN = 32;
    private static final Style TITLE = Style.of(Face.SEMI_BOLD, 32);
    private static final Style SMALL = Style.of(Face.REGULAR, 28);
    private static final Style NAME = Style.of(Face.BOLD, 50).tracked(-0.8);
    private static final double SMALLEST_NAME = 34;
    private static final Style SHARE = Style.of(Face.BOLD, 34);
    private static final Style FIGURE = Style.of(Face.BOLD, 38);

    private final Lettering letters;
    private final Wording wording;

    /**
     * Draws with the letters of a case.
     *
     * @param type sets the words
     * @param wording the words that are no names
     */
    public BettingSheet(TypeCase type, Wording wording) {
        this.letters = new Lettering(type);
        this.wording = wording;
    }

    /** Draws one board. */
    public Picture of(BettingBill bill) {
        BettingWords words = new BettingWords(bill, wording);
        List<Element> parts = new ArrayList<>();
        parts.add(Element.fill(Outline.box(new Frame(0, 0, WIDTH, HEIGHT)), Ink.GROUND));
        parts.addAll(heading(bill, words));
        CornerPanel panels = new CornerPanel(bill, words, letters);
        for (Corner corner : Corner.values()) {
            parts.addAll(name(bill, corner));
            parts.addAll(panels.elements(corner));
        }
        parts.addAll(bar(bill));
        parts.addAll(sums(words.sums()));
        return new Picture(WIDTH, HEIGHT, words.tell(), parts);
    }

    private List<Element> heading(BettingBill bill, BettingWords words) {
        boolean open = bill.state() instanceof BettingState.Open;
        double half = (WIDTH - 2 * MARGIN) / 2;
        Frame left = new Frame(MARGIN, 20, half - 76, 50);
        Frame right = new Frame(MARGIN + half - 56, 20, half + 56, 50);
        Colour ink = open || bill.winner().isPresent() ? Ink.BRASS : Ink.TEXT;
        return List.of(
                letters.words(bill.title(), TITLE, left, Align.LEFT, Ink.TEXT_SECOND),
                letters.words(words.state(), TITLE, right, Align.RIGHT, ink));
    }

    private List<Element> name(BettingBill bill, Corner corner) {
        boolean first = corner == Corner.A;
        Frame cell = new Frame(first ? MARGIN + 50 : WIDTH / 2.0 + 16, 80, WIDTH / 2.0 - MARGIN - 66, 64);
        double x = first ? MARGIN + 19 : WIDTH - MARGIN - 19;
        return List.of(
                Sign.corner(corner, x, cell.level(), 17),
                letters.name(
                        bill.name(corner),
                        NAME,
                        SMALLEST_NAME,
                        cell,
                        first ? Align.LEFT : Align.RIGHT,
                        Paint.flat(bill.isLost(corner) ? Ink.TEXT_THIRD : Ink.TEXT)));
    }

    private List<Element> bar(BettingBill bill) {
        PoolBar bar = new PoolBar(new Frame(MARGIN, 424, WIDTH - 2 * MARGIN, 42));
        double chance = bill.pairing().chance().ppm() / (double) WinProbability.WHOLE;
        List<Element> parts = new ArrayList<>();
        parts.addAll(ends(
                362,
                wording.say("board.chance"),
                corner -> Figures.percent(bill.pairing().chance(), corner)));
        if (bill.gross() == 0) {
            parts.addAll(bar.empty(chance));
            parts.add(letters.words(wording.say("board.nobody"), SMALL, line(474), Align.MIDDLE, Ink.TEXT_SECOND));
        } else {
            parts.addAll(bar.split(bill.on(Corner.A) / (double) bill.gross(), chance));
            parts.addAll(ends(474, wording.say("board.share"), corner -> Figures.percent(bill.share(corner))));
        }
        return parts;
    }

    /** A number for each corner and what it is, in one line. */
    private List<Element> ends(double y, String what, Function<Corner, List<String>> number) {
        Frame line = line(y);
        List<Element> parts = new ArrayList<>();
        parts.add(letters.words(what, SMALL, line, Align.MIDDLE, Ink.TEXT_SECOND));
        parts.add(Sign.corner(Corner.A, line.x() + 13, line.level(), 11));
        parts.add(Sign.corner(Corner.B, line.right() - 13, line.level(), 11));
        Frame inner = new Frame(line.x() + 36, y, line.width() - 72, line.height());
        parts.add(letters.number(number.apply(Corner.A), SHARE, inner, Align.LEFT, Ink.TEXT));
        parts.add(letters.number(number.apply(Corner.B), SHARE, inner, Align.RIGHT, Ink.TEXT));
        return parts;
    }

    private static Frame line(double y) {
        return new Frame(MARGIN, y, WIDTH - 2 * MARGIN, 40);
    }

    private List<Element> sums(List<BettingWords.Sum> sums) {
        List<Element> parts = new ArrayList<>();
        parts.add(Element.line(Outline.lines(MARGIN, 526, WIDTH - MARGIN, 526), Ink.RULE, Nib.sharp(2)));
        double width = (WIDTH - 2 * MARGIN) / sums.size();
        for (int i = 0; i < sums.size(); i++) {
            Frame upper = new Frame(MARGIN + i * width, 538, width - 16, 44);
            Frame lower = new Frame(upper.x(), 578, upper.width(), 38);
            parts.add(letters.number(sums.get(i).figure(), FIGURE, upper, Align.LEFT, Ink.TEXT));
            parts.add(letters.words(sums.get(i).label(), SMALL, lower, Align.LEFT, Ink.TEXT_SECOND));
        }
        return parts;
    }
}
