package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Trace;
import java.util.ArrayList;
import java.util.List;

/** The frames of cards, one for each tier: each can be told from the others without its colour. */
enum CardFrame {
    /** One line. */
    PLAIN(36) {
        @Override
        Outline shape(Frame frame) {
            return Outline.rounded(frame, 30);
        }

        @Override
        List<Element> ornaments(Colour colour) {
            return List.of(Element.line(shape(CARD.inset(7)), colour.mix(Ink.GROUND, 0.35), Nib.round(6)));
        }
    },
    /** Two lines. */
    DOUBLE(46) {
        @Override
        Outline shape(Frame frame) {
            return Outline.rounded(frame, 30);
        }

        @Override
        List<Element> ornaments(Colour colour) {
            return List.of(
                    Element.line(shape(CARD.inset(7)), colour, Nib.round(8)),
                    Element.line(Outline.rounded(CARD.inset(26), 20), colour, Nib.round(4)));
        }
    },
    /** Notched corners with studs. */
    NOTCHED(44) {
        @Override
        Outline shape(Frame frame) {
            return notched(frame, 52);
        }

        @Override
        List<Element> ornaments(Colour colour) {
            List<Element> parts = new ArrayList<>();
            parts.add(new Element.Line(shape(CARD.inset(9)), sheen(colour), Nib.sharp(11)));
            parts.add(Element.line(notched(CARD.inset(25), 46), colour.mix(Ink.GROUND, 0.3), Nib.sharp(3)));
            for (int corner = 0; corner < 4; corner++) {
                Outline stud = Outline.diamond(
                        corner % 2 == 0 ? STUD : CARD.right() - STUD, corner < 2 ? STUD : CARD.bottom() - STUD, 15);
                parts.add(Element.fill(stud, colour));
                parts.add(Element.line(stud, Ink.GROUND, Nib.sharp(4)));
            }
            return parts;
        }
    },
    /** A band with an inlay of diamonds, and scooped corners. */
    INLAY(54) {
        @Override
        Outline shape(Frame frame) {
            return scooped(frame, 46);
        }

        @Override
        List<Element> ornaments(Colour colour) {
            Inlay inlay = new Inlay(CARD.inset(BAND), colour);
            List<Element> parts = new ArrayList<>();
            parts.add(Element.line(scooped(CARD.inset(BAND), 46), colour.mix(Ink.GROUND, 0.68), Nib.sharp(36)));
            parts.add(new Element.Line(scooped(CARD.inset(4), 46), sheen(colour), Nib.sharp(6)));
            parts.add(new Element.Line(scooped(CARD.inset(41), 46), sheen(colour), Nib.sharp(5)));
            parts.addAll(inlay.elements());
            return parts;
        }
    },
    /** The picture reaches to the edge of the card, and the edge is foil. */
    BLEED(24) {
        @Override
        Outline shape(Frame frame) {
            return Outline.rounded(frame, 34);
        }

        @Override
        List<Element> ornaments(Colour colour) {
            return List.of(
                    Element.line(Outline.rounded(CARD.inset(24), 20), Ink.GROUND, Nib.round(5)),
                    new Element.Line(Outline.rounded(CARD.inset(37), 12), sheen(colour), Nib.round(2.5)));
        }
    };

    static final Frame CARD = new Frame(0, 0, 768, 1024);
    private static final double BAND = 23.5;
    private static final double STUD = 44;
    /** Where the portrait ends, two thirds down. */
    private static final double WINDOW_BOTTOM = 668;

    private final double edge;

    CardFrame(double edge) {
        this.edge = edge;
    }

    static CardFrame of(int tier) {
        return values()[tier];
    }

    /** The outline of a card of this size. */
    abstract Outline shape(Frame frame);

    /** What is drawn upon the edge. */
    abstract List<Element> ornaments(Colour colour);

    /** Where the portrait stands. */
    Frame window() {
        Frame inner = CARD.inset(edge);
        return this == BLEED ? inner : new Frame(inner.x(), inner.y(), inner.width(), WINDOW_BOTTOM - edge);
    }

    /** The outline of the portrait. */
    Outline opening() {
        return switch (this) {
            case PLAIN, DOUBLE -> Outline.rounded(window(), 12);
            case NOTCHED -> notched(window(), 34);
            case INLAY -> scooped(window(), 30);
            case BLEED -> Outline.rounded(window(), 20);
        };
    }

    /** Metal in the light: bright, dark and bright again from corner to corner. */
    static Paint sheen(Colour colour) {
        Colour light = colour.mix(Ink.TEXT, 0.45);
        Colour dark = colour.mix(Ink.GROUND, 0.4);
        return new Paint.Linear(
                0,
                0,
                CARD.width(),
                CARD.height(),
                List.of(
                        new Paint.Stop(0, light),
                        new Paint.Stop(0.3, colour),
                        new Paint.Stop(0.5, dark),
                        new Paint.Stop(0.68, colour),
                        new Paint.Stop(0.8, light),
                        new Paint.Stop(1, dark)));
    }

    private static Outline notched(Frame f, double cut) {
        return Outline.polygon(
                f.x() + cut,
                f.y(),
                f.right() - cut,
                f.y(),
                f.right(),
                f.y() + cut,
                f.right(),
                f.bottom() - cut,
                f.right() - cut,
                f.bottom(),
                f.x() + cut,
                f.bottom(),
                f.x(),
                f.bottom() - cut,
                f.x(),
                f.y() + cut);
    }

    private static Outline scooped(Frame f, double cut) {
        double soft = 0.45 * cut;
        return Trace.from(f.x() + cut, f.y())
                .to(f.right() - cut, f.y())
                .curve(f.right() - cut, f.y() + soft, f.right() - soft, f.y() + cut, f.right(), f.y() + cut)
                .to(f.right(), f.bottom() - cut)
                .curve(
                        f.right() - soft,
                        f.bottom() - cut,
                        f.right() - cut,
                        f.bottom() - soft,
                        f.right() - cut,
                        f.bottom())
                .to(f.x() + cut, f.bottom())
                .curve(f.x() + cut, f.bottom() - soft, f.x() + soft, f.bottom() - cut, f.x(), f.bottom() - cut)
                .to(f.x(), f.y() + cut)
                .curve(f.x() + soft, f.y() + cut, f.x() + cut, f.y() + soft, f.x() + cut, f.y())
                .closed();
    }
}
