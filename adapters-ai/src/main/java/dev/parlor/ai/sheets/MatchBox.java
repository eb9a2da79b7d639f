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
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.Place;
import java.util.ArrayList;
import java.util.List;

/** Draws one match of a bracket: two rows, each with the sign of its corner, a name, and a chance. */
final class MatchBox {
    private static final double RADIUS = 9;
    private static final double PADDING = 10;

    /** A whole name in small letters says more than the first half of it in large ones. */
    private static final double SMALLEST = 0.7;

    /** The size of a note beside the name, as a share of the small letters. */
    private static final double NOTE = 0.86;

    private final Results results;
    private final BracketLayout layout;
    private final Lettering letters;
    private final Gauge gauge;

    MatchBox(Results results, BracketLayout layout, Lettering letters) {
        this.results = results;
        this.layout = layout;
        this.letters = letters;
        this.gauge = layout.gauge();
    }

    List<Element> elements(Place place) {
        Frame box = layout.box(place);
        Outline edge = Outline.rounded(box, RADIUS);
        boolean live = results.isLive(place);
        List<Element> parts = new ArrayList<>();
        if (live) {
            parts.add(Element.line(edge, Ink.BRASS.fade(0.22), Nib.round(15)));
        }
        parts.add(Element.fill(edge, live ? Ink.RAISED : Ink.CARD));
        parts.addAll(rows(place, box));
        parts.add(live ? Element.line(edge, Ink.BRASS, Nib.round(4)) : Element.line(edge, Ink.RULE, Nib.round(1.5)));
        return parts;
    }

    private List<Element> rows(Place place, Frame box) {
        if (results.hasBye(place)) {
            return row(place, results.seeded(place));
        }
        List<Element> parts = new ArrayList<>();
        double middle = box.level();
        parts.add(Element.line(Outline.lines(box.x(), middle, box.right(), middle), Ink.RULE, Nib.sharp(1.5)));
        parts.addAll(row(place, Corner.A));
        parts.addAll(row(place, Corner.B));
        return parts;
    }

    private List<Element> row(Place place, Corner corner) {
        Entry entry = results.entry(place, corner);
        Frame row = layout.row(place, corner);
        boolean filled = entry.standing() == Standing.CHAMPION && results.isFinal(place);
        List<Element> parts = new ArrayList<>();
        if (entry.standing() == Standing.CHAMPION) {
            Outline pill = Outline.rounded(row.inset(1), RADIUS - 1);
            parts.add(Element.fill(pill, filled ? Ink.BRASS : Ink.BRASS.fade(0.16)));
            parts.add(Element.line(pill, Ink.BRASS, Nib.round(3)));
        }
        parts.add(sign(corner, entry, row, filled));
        parts.addAll(words(entry, row, filled ? Ink.GROUND : ink(entry.standing())));
        return parts;
    }

    private Element sign(Corner corner, Entry entry, Frame row, boolean filled) {
        double radius = 0.27 * gauge.letters();
        double x = row.x() + PADDING + radius;
        double y = row.level();
        if (filled) {
            return Element.fill(Sign.star(x, y, 1.5 * radius), Ink.GROUND);
        }
        Colour own = Sign.colour(corner);
        return switch (entry.standing()) {
            case IN, WON, CHAMPION -> Sign.corner(corner, x, y, radius, own);
            case OPEN, VACANT, LOST -> Sign.corner(corner, x, y, radius, Ink.CARD.mix(own, 0.45));
        };
    }

    private List<Element> words(Entry entry, Frame row, Colour ink) {
        double start = row.x() + 2 * PADDING + 0.54 * gauge.letters();
        Frame all = new Frame(start, row.y(), row.right() - PADDING - start, row.height());
        List<Element> parts = new ArrayList<>();
        double taken = 0;
        if (!entry.note().isEmpty()) {
            Style small = Style.of(Face.REGULAR, NOTE * gauge.small());
            taken = Math.min(
                    all.width() / 2, letters.number(entry.note(), small).width() + 1);
            Frame cell = new Frame(all.right() - taken, row.y(), taken, row.height());
            parts.add(letters.number(entry.note(), small, cell, Align.RIGHT, note(entry.standing(), ink)));
            taken += 0.32 * gauge.letters();
        }
        Frame cell = new Frame(all.x(), row.y(), all.width() - taken, row.height());
        Style style = style(entry.standing());
        parts.add(letters.name(entry.name(), style, SMALLEST * style.size(), cell, Align.LEFT, Paint.flat(ink)));
        return parts;
    }

    private Style style(Standing standing) {
        Face face = switch (standing) {
            case WON, CHAMPION -> Face.BOLD;
            case IN -> Face.SEMI_BOLD;
            case OPEN, VACANT, LOST -> Face.REGULAR;
        };
        return Style.of(face, gauge.letters()).tracked(-0.012 * gauge.letters());
    }

    private static Colour ink(Standing standing) {
        return switch (standing) {
            case CHAMPION -> Ink.BRASS;
            case WON, IN -> Ink.TEXT;
            case OPEN, VACANT, LOST -> Ink.TEXT_THIRD;
        };
    }

    private static Colour note(Standing standing, Colour name) {
        return standing == Standing.IN || standing == Standing.WON ? Ink.TEXT_SECOND : name;
    }
}
