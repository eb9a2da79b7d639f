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
import dev.parlor.ai.canvas.Style;
import dev.parlor.core.show.DisplayName;
import java.util.ArrayList;
import java.util.List;

/** What is written on a card: name plate, stat strip, and at its foot the rarity and the serial. */
record CardText(CardFace face, Lettering letters) {
    static final Frame PLATE = new Frame(80, 670, 608, 78);
    static final Frame TITLE = new Frame(80, 744, 608, 40);
    static final Frame STRIP = new Frame(80, 792, 608, 108);
    static final Frame FOOT = new Frame(92, 910, 584, 48);

    private static final Style NAME = Style.of(Face.BOLD, 62).tracked(-1);
    private static final double SMALLEST_NAME = 40;
    private static final Style SMALL = Style.of(Face.REGULAR, 30);
    private static final Style POINTS = Style.of(Face.BOLD, 54);
    private static final Style LABEL = Style.of(Face.SEMI_BOLD, 28);
    private static final Style RARITY = Style.of(Face.SEMI_BOLD, 32);
    private static final Style SERIAL = Style.of(Face.MONO, 28);
    private static final double PIP = 14;
    private static final double STRIP_TINT = 0.17;

    List<Element> elements(Colour colour) {
        Paint gold = Paint.down(PLATE.y(), PLATE.bottom(), colour.mix(Ink.TEXT, 0.75), colour);
        Paint ink = face.tier() == CardFace.TOP ? gold : Paint.flat(Ink.TEXT);
        List<Element> parts = new ArrayList<>();
        String shown = DisplayName.of(face.name()).text();
        parts.add(letters.name(shown, NAME, SMALLEST_NAME, PLATE, Align.MIDDLE, ink));
        parts.add(letters.words(face.title(), SMALL, TITLE, Align.MIDDLE, Ink.TEXT_SECOND));
        parts.addAll(strip(colour));
        parts.addAll(foot(colour));
        return parts;
    }

    private List<Element> strip(Colour colour) {
        List<Element> parts = new ArrayList<>();
        if (face.stats().isEmpty()) {
            return parts;
        }
        parts.add(Element.fill(Outline.rounded(STRIP, 12), Ink.GROUND.mix(colour, STRIP_TINT)));
        double width = STRIP.width() / face.stats().size();
        for (int i = 0; i < face.stats().size(); i++) {
            Frame cell = new Frame(STRIP.x() + i * width, STRIP.y(), width, STRIP.height());
            parts.addAll(stat(face.stats().get(i), new Frame(cell.x() + 10, cell.y(), width - 20, cell.height())));
            if (i > 0) {
                Outline rule = Outline.lines(cell.x(), cell.y() + 18, cell.x(), cell.bottom() - 18);
                parts.add(Element.line(rule, colour.fade(0.45), Nib.round(2)));
            }
        }
        return parts;
    }

    private List<Element> stat(CardFace.Stat stat, Frame cell) {
        Frame upper = new Frame(cell.x(), cell.y() + 6, cell.width(), 60);
        Frame lower = new Frame(cell.x(), cell.y() + 66, cell.width(), 36);
        return List.of(
                letters.number(Figures.grouped(stat.points()), POINTS, upper, Align.MIDDLE, Ink.TEXT),
                letters.words(stat.label(), LABEL, lower, Align.MIDDLE, Ink.TEXT_SECOND));
    }

    private List<Element> foot(Colour colour) {
        List<Element> parts = new ArrayList<>();
        double middle = FOOT.level();
        double x = FOOT.x() + PIP + 2;
        for (int pip = 0; pip <= face.tier(); pip++) {
            boolean top = face.tier() == CardFace.TOP;
            parts.add(Element.fill(top ? Sign.star(x, middle, PIP * 1.15) : Outline.diamond(x, middle, PIP), colour));
            x += 2.35 * PIP;
        }
        double serial = Math.min(300, letters.width(face.serial(), SERIAL));
        Frame right = new Frame(FOOT.right() - serial, FOOT.y(), serial, FOOT.height());
        Frame left = new Frame(x, FOOT.y(), right.x() - 20 - x, FOOT.height());
        parts.add(letters.words(face.rarity(), RARITY, left, Align.LEFT, colour));
        parts.add(letters.words(face.serial(), SERIAL, right, Align.RIGHT, Ink.TEXT_SECOND));
        return parts;
    }
}
