package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Align;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Face;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Style;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.core.CleanText;
import dev.parlor.core.show.DisplayName;
import java.util.ArrayList;
import java.util.List;

/** Draws leaderboards: a row for each, with a bar as long as the value is next to the first one's. */
public final class StandingsSheet {
    static final int WIDTH = 1024;

    private static final double MARGIN = 32;
    private static final double TOP = 104;
    private static final double ROW = 56;
    private static final double GAP = 6;
    private static final double RANK = 96;
    private static final double VALUE = 250;
    private static final int LONGEST_TITLE = 80;
    private static final Style TITLE = Style.of(Face.BOLD, 42).tracked(-0.6);
    private static final Style SMALL = Style.of(Face.REGULAR, 30);
    private static final Style NAME = Style.of(Face.SEMI_BOLD, 34).tracked(-0.3);
    private static final Style NUMBER = Style.of(Face.BOLD, 34);

    private final Lettering letters;
    private final Wording wording;

    /**
     * Draws with the letters of a case.
     *
     * @param type sets the words
     * @param wording the words that are no names
     */
    public StandingsSheet(TypeCase type, Wording wording) {
        this.letters = new Lettering(type);
        this.wording = wording;
    }

    /** Draws one leaderboard. */
    public Picture of(StandingsBill bill) {
        int rows = bill.lines().size() + (bill.apart().isPresent() ? 1 : 0);
        double apart = bill.apart().isPresent() ? 18 : 0;
        int height = (int) (TOP + rows * (ROW + GAP) + apart + MARGIN - GAP);
        List<Element> parts = new ArrayList<>();
        parts.add(Element.fill(Outline.box(new Frame(0, 0, WIDTH, height)), Ink.GROUND));
        Frame heading = new Frame(MARGIN, 24, WIDTH - 2 * MARGIN - VALUE, 56);
        Frame unit = new Frame(WIDTH - MARGIN - VALUE, 24, VALUE - 16, 56);
        parts.add(letters.words(bill.title(), TITLE, heading, Align.LEFT, Ink.TEXT));
        parts.add(letters.words(bill.unit(), SMALL, unit, Align.RIGHT, Ink.TEXT_SECOND));
        for (int i = 0; i < bill.lines().size(); i++) {
            parts.addAll(row(bill, bill.lines().get(i), TOP + i * (ROW + GAP)));
        }
        bill.apart().ifPresent(line -> parts.addAll(row(bill, line, height - MARGIN - ROW)));
        return new Picture(WIDTH, height, tell(bill), parts);
    }

    private List<Element> row(StandingsBill bill, StandingsBill.Line line, double y) {
        Frame row = new Frame(MARGIN, y, WIDTH - 2 * MARGIN, ROW);
        Outline edge = Outline.rounded(row, 9);
        boolean own = bill.isOwn(line);
        Colour ink = own ? Ink.BRASS : Ink.TEXT;
        List<Element> parts = new ArrayList<>();
        parts.add(Element.fill(edge, Ink.CARD));
        parts.add(Element.inside(edge, List.of(bar(bill, line, row, own))));
        if (own) {
            parts.add(Element.line(edge, Ink.BRASS, Nib.round(3)));
        }
        parts.add(rank(line.rank(), new Frame(row.x() + 10, y, RANK - 20, ROW)));
        Frame value = new Frame(row.right() - VALUE, y, VALUE - 16, ROW);
        Frame name = new Frame(row.x() + RANK, y, value.x() - 20 - row.x() - RANK, ROW);
        parts.add(letters.name(DisplayName.of(line.name()).text(), NAME, name, Align.LEFT, ink));
        parts.add(letters.number(Figures.grouped(line.value()), NUMBER, value, Align.RIGHT, ink));
        return parts;
    }

    private Element rank(long rank, Frame cell) {
        return rank == 1
                ? Element.fill(Sign.star(cell.middle(), cell.level(), 17), Ink.BRASS)
                : letters.number(Figures.grouped(rank), NUMBER, cell, Align.MIDDLE, Ink.TEXT_SECOND);
    }

    private static Element bar(StandingsBill bill, StandingsBill.Line line, Frame row, boolean own) {
        long most =
                bill.lines().stream().mapToLong(StandingsBill.Line::value).max().orElse(0);
        double share = most == 0 ? 0 : Math.min(1, (double) line.value() / most);
        Colour colour = own ? Ink.CARD.mix(Ink.BRASS, 0.2) : Ink.RAISED.mix(Ink.RULE, 0.4);
        return Element.fill(Outline.box(new Frame(row.x(), row.y(), share * row.width(), row.height())), colour);
    }

    private String tell(StandingsBill bill) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.say("alt.standings", CleanText.of(bill.title(), LONGEST_TITLE)));
        bill.lines().forEach(line -> sentences.add(tell("alt.standing", line, bill)));
        bill.own().ifPresent(line -> sentences.add(tell("alt.own", line, bill)));
        return String.join(" ", sentences);
    }

    private String tell(String key, StandingsBill.Line line, StandingsBill bill) {
        return wording.say(
                key,
                Figures.plain(Figures.grouped(line.rank())),
                DisplayName.of(line.name()).text(),
                Figures.plain(Figures.grouped(line.value())),
                DisplayName.of(bill.unit()).text());
    }
}
