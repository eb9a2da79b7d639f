package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import java.util.ArrayList;
import java.util.List;

/** The frames of cards, one for each tier: each can be told from the others without its colour. */
enum CardFrame {
    /** One line. */
    PLAIN(34) {
        @Override
        Outline edge(double inset) {
            return Corners.rounded(CARD, 32, inset);
        }

        @Override
        List<Element> ornaments(Colour colour) {
            return List.of(Element.line(edge(4), colour.mix(Ink.GROUND, 0.35), Nib.round(8)));
        }
    },
    /** Two lines. */
    DOUBLE(46) {
        @Override
        Outline edge(double inset) {
            return Corners.rounded(CARD, 32, inset);
        }

        @Override
        List<Element> ornaments(Colour colour) {
            return List.of(Element.line(edge(5), colour, Nib.round(10)), Element.line(edge(25), colour, Nib.round(4)));
        }
    },
    /** Notched corners with studs. */
    NOTCHED(44) {
        @Override
        Outline edge(double inset) {
            return Corners.notched(CARD, 56, inset);
        }

        @Override
        List<Element> ornaments(Colour colour) {
            List<Element> parts = new ArrayList<>();
            parts.add(new Element.Line(edge(7), sheen(colour), Nib.sharp(14)));
            parts.add(Element.line(edge(25), colour.mix(Ink.GROUND, 0.3), Nib.sharp(3)));
            for (int corner = 0; corner < 4; corner++) {
                double x = corner % 2 == 0 ? STUD : CARD.right() - STUD;
                double y = corner < 2 ? STUD : CARD.bottom() - STUD;
                parts.add(Element.fill(Outline.diamond(x, y, 21), Ink.GROUND));
                parts.add(Element.fill(Outline.diamond(x, y, 15), colour));
            }
            return parts;
        }
    },
    /** A band with an inlay of diamonds, and scooped corners. */
    INLAY(56) {
        @Override
        Outline edge(double inset) {
            return Corners.scooped(CARD, 46, inset);
        }

        @Override
        List<Element> ornaments(Colour colour) {
            List<Element> parts = new ArrayList<>();
            parts.add(Element.line(edge(BAND), colour.mix(Ink.GROUND, 0.68), Nib.sharp(2 * BAND - 6)));
            parts.add(new Element.Line(edge(3), sheen(colour), Nib.sharp(6)));
            parts.add(new Element.Line(edge(2 * BAND - 3), sheen(colour), Nib.sharp(5)));
            parts.addAll(new Inlay(CARD.inset(BAND), colour).elements());
            return parts;
        }
    },
    /** The picture reaches to the edge of the card, and the edge is foil. */
    BLEED(24) {
        @Override
        Outline edge(double inset) {
            return Corners.rounded(CARD, 38, inset);
        }

        @Override
        List<Element> ornaments(Colour colour) {
            return List.of(
                    Element.line(edge(24), Ink.GROUND, Nib.round(5)),
                    new Element.Line(Outline.rounded(CARD.inset(37), 10), sheen(colour), Nib.round(2.5)));
        }
    };

    static final Frame CARD = new Frame(0, 0, 768, 1024);
    private static final double BAND = 23.5;
    private static final double STUD = 40;
    /** Where the portrait ends, two thirds down. */
    private static final double WINDOW_BOTTOM = 668;

    private final double border;

    CardFrame(double border) {
        this.border = border;
    }

    static CardFrame of(int tier) {
        return values()[tier];
    }

    /** A line that runs beside the edge of the card. */
    abstract Outline edge(double inset);

    /** What is drawn upon the edge. */
    abstract List<Element> ornaments(Colour colour);

    /** Where the portrait stands. */
    Frame window() {
        Frame inner = CARD.inset(border);
        return this == BLEED ? inner : new Frame(inner.x(), inner.y(), inner.width(), WINDOW_BOTTOM - border);
    }

    /** The outline of the portrait. */
    Outline opening() {
        return switch (this) {
            case PLAIN, DOUBLE -> Outline.rounded(window(), 12);
            case NOTCHED -> Corners.notched(window(), 32, 0);
            case INLAY -> Corners.scooped(window(), 30, 0);
            case BLEED -> edge(border);
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
}
