package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import java.util.ArrayList;
import java.util.List;

/** One bar for two numbers: it is split where the pool is, and marked where the published chance is. */
record PoolBar(Frame frame) {
    private static final double RADIUS = 9;
    private static final double STRIPE = 15;

    /** A bar without stakes. */
    List<Element> empty(double chance) {
        List<Element> parts =
                new ArrayList<>(List.of(Element.fill(Outline.rounded(frame, RADIUS), Ink.RAISED), edge()));
        parts.addAll(mark(chance));
        return parts;
    }

    /**
     * A bar with stakes.
     *
     * @param share corner A's part of the pool, from 0 to 1
     * @param chance corner A's chance, from 0 to 1
     */
    List<Element> split(double share, double chance) {
        double at = at(share);
        Outline left = Outline.box(new Frame(frame.x(), frame.y(), at - frame.x(), frame.height()));
        Frame right = new Frame(at, frame.y(), frame.right() - at, frame.height());
        List<Element> fills = new ArrayList<>();
        if (share > 0) {
            fills.add(Element.inside(left, hatched(left, at)));
        }
        fills.add(Element.fill(Outline.box(right), Ink.CORNER_B));
        fills.add(Element.fill(Outline.box(new Frame(at - 2.5, frame.y(), 5, frame.height())), Ink.GROUND));
        List<Element> parts = new ArrayList<>(List.of(Element.inside(Outline.rounded(frame, RADIUS), fills)));
        parts.addAll(mark(chance));
        return parts;
    }

    double at(double share) {
        return frame.x() + frame.width() * share;
    }

    private List<Element> hatched(Outline left, double end) {
        List<Element> parts = new ArrayList<>(List.of(Element.fill(left, Ink.CORNER_A)));
        for (double x = frame.x() - frame.height(); x < end; x += STRIPE) {
            Outline stripe = Outline.lines(x, frame.bottom() + 2, x + frame.height() + 4, frame.y() - 2);
            parts.add(Element.line(stripe, Ink.GROUND.fade(0.4), Nib.sharp(4.5)));
        }
        return parts;
    }

    /** A needle through the bar, under a flag. */
    private List<Element> mark(double chance) {
        double x = at(chance);
        double top = frame.y() - 5;
        Outline needle = Outline.lines(x, top, x, frame.bottom() + 3);
        return List.of(
                Element.line(needle, Ink.GROUND, Nib.sharp(11)),
                Element.line(needle, Ink.TEXT, Nib.sharp(5)),
                Element.fill(Outline.polygon(x - 13, top - 13, x + 13, top - 13, x, top + 5), Ink.TEXT));
    }

    private Element edge() {
        return Element.line(Outline.rounded(frame, RADIUS), Ink.RULE, Nib.round(1.5));
    }
}
