package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Align;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Face;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Style;
import dev.parlor.core.fighter.Corner;
import java.util.ArrayList;
import java.util.List;

/** What one corner of a betting board pays, and what is on it. The corners mirror each other. */
record CornerPanel(BettingBill bill, BettingWords words, Lettering letters) {
    static final double WIDTH = 470;
    private static final double HEIGHT = 196;
    private static final double TOP = 152;
    private static final double PADDING = 22;
    private static final Style SMALL = Style.of(Face.REGULAR, 28);
    private static final Style TIMES = Style.of(Face.BOLD, 82).tracked(-1.5);
    private static final Style STAKES = Style.of(Face.SEMI_BOLD, 46);

    static Frame frame(Corner corner) {
        return new Frame(corner == Corner.A ? 32 : BettingSheet.WIDTH - 32 - WIDTH, TOP, WIDTH, HEIGHT);
    }

    List<Element> elements(Corner corner) {
        Frame frame = frame(corner);
        Outline edge = Outline.rounded(frame, 12);
        List<Element> parts = new ArrayList<>(List.of(Element.fill(edge, Ink.CARD)));
        parts.add(
                bill.isPaid(corner)
                        ? Element.line(edge, Ink.BRASS, Nib.round(4))
                        : Element.line(edge, Ink.RULE, Nib.round(1.5)));
        Frame inner = new Frame(frame.x() + PADDING, TOP + 12, WIDTH - 2 * PADDING, HEIGHT - 24);
        double wide = 0.56 * inner.width();
        double narrow = inner.width() - wide - 16;
        boolean first = corner == Corner.A;
        Frame outer = new Frame(first ? inner.x() : inner.right() - wide, inner.y(), wide, inner.height());
        Frame other = new Frame(first ? inner.right() - narrow : inner.x(), inner.y(), narrow, inner.height());
        parts.addAll(pays(corner, outer, first ? Align.LEFT : Align.RIGHT));
        parts.addAll(stakes(corner, other, first ? Align.RIGHT : Align.LEFT));
        return parts;
    }

    private List<Element> pays(Corner corner, Frame cell, Align align) {
        Colour ink = bill.isPaid(corner) ? Ink.BRASS : ink(corner);
        return List.of(
                letters.words(words.pays(corner), SMALL, top(cell), align, Ink.TEXT_SECOND),
                letters.number(words.multiplier(corner), TIMES, middle(cell), align, ink),
                letters.words(words.included(corner), SMALL, bottom(cell), align, Ink.TEXT_SECOND));
    }

    private List<Element> stakes(Corner corner, Frame cell, Align align) {
        return List.of(
                letters.words(words.staked(), SMALL, top(cell), align, Ink.TEXT_SECOND),
                letters.number(Figures.grouped(bill.on(corner)), STAKES, middle(cell), align, ink(corner)),
                letters.words(words.unit(), SMALL, bottom(cell), align, Ink.TEXT_SECOND));
    }

    private Colour ink(Corner corner) {
        return bill.isLost(corner) ? Ink.TEXT_THIRD : Ink.TEXT;
    }

    private static Frame top(Frame cell) {
        return new Frame(cell.x(), cell.y(), cell.width(), 38);
    }

    private static Frame middle(Frame cell) {
        return new Frame(cell.x(), cell.y() + 40, cell.width(), 92);
    }

    private static Frame bottom(Frame cell) {
        return new Frame(cell.x(), cell.bottom() - 38, cell.width(), 38);
    }
}
