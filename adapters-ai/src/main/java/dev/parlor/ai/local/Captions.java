package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Align;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Face;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.SetWords;
import dev.parlor.ai.canvas.Style;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.core.fighter.Corner;
import java.util.ArrayList;
import java.util.List;

/** The words below a scene: both names with the signs of their corners, and one line. */
final class Captions {
    /** Smaller is not read in a preview. */
    private static final double SMALLEST = 29;

    private static final double MARGIN = 44;
    private static final double NAMES = 498;
    private static final double LINE = 550;
    private static final double GAP = 36;

    private final TypeCase type;
    private final Frame frame;

    Captions(TypeCase type, Frame frame) {
        this.type = type;
        this.frame = frame;
    }

    /** Both names alike, and the line between them. */
    List<Element> even(Duel duel, String line) {
        double half = frame.width() / 2 - MARGIN - 60;
        List<Element> parts = new ArrayList<>(List.of(ground(404)));
        parts.addAll(name(duel.a(), Corner.A, 46, half, Ink.TEXT));
        parts.addAll(name(duel.b(), Corner.B, 46, half, Ink.TEXT));
        parts.add(line(line, 34, Ink.TEXT));
        return parts;
    }

    /** One name large, the other small. */
    List<Element> uneven(Duel duel, Corner first, String line) {
        double whole = frame.width() - 2 * MARGIN - 120;
        List<Element> parts = new ArrayList<>(List.of(ground(412)));
        parts.addAll(name(duel.of(first), first, 58, whole * 0.62, Ink.TEXT));
        parts.addAll(name(duel.of(first.opposite()), first.opposite(), 32, whole * 0.36, Ink.TEXT_SECOND));
        parts.add(line(line, 36, Ink.BRASS));
        return parts;
    }

    private Element ground(double top) {
        return new Element.Fill(
                Outline.box(new Frame(frame.x(), top, frame.width(), frame.height() - top)),
                new Paint.Linear(
                        0,
                        top,
                        0,
                        frame.bottom(),
                        List.of(
                                new Paint.Stop(0, Ink.GROUND.fade(0)),
                                new Paint.Stop(0.36, Ink.GROUND.fade(0.74)),
                                new Paint.Stop(1, Ink.GROUND.fade(0.96)))));
    }

    private Element line(String words, double size, Colour colour) {
        SetWords set = type.fit(words, Style.of(Face.BOLD_ITALIC, size), frame.width() - 2 * MARGIN, SMALLEST);
        return set.at(frame.middle(), LINE, Align.MIDDLE, colour);
    }

    private List<Element> name(Contender who, Corner corner, double size, double width, Colour colour) {
        SetWords set = type.fit(who.name(), Style.of(Face.BOLD, size).tracked(-0.6), width, SMALLEST);
        boolean left = corner == Corner.A;
        double x = left ? frame.x() + MARGIN + GAP : frame.right() - MARGIN - GAP;
        double middle = NAMES - type.capHeight(set.style()) / 2;
        double sign = left ? frame.x() + MARGIN + 12 : frame.right() - MARGIN - 12;
        double start = left ? x : x - set.width();
        List<Element> parts = new ArrayList<>();
        parts.add(Element.line(
                set.outline(x, NAMES, left ? Align.LEFT : Align.RIGHT), Ink.GROUND.fade(0.7), Nib.round(7)));
        parts.add(set.at(x, NAMES, left ? Align.LEFT : Align.RIGHT, colour));
        parts.add(
                left
                        ? Element.fill(Outline.diamond(sign, middle, 17), Ink.CORNER_A)
                        : Element.fill(Outline.disc(sign, middle, 14), Ink.CORNER_B));
        parts.add(rule(new Frame(start, NAMES + 9, set.width(), 7), left));
        return parts;
    }

    /** Hatched in corner A, whole in corner B. */
    private static Element rule(Frame bar, boolean hatched) {
        if (!hatched) {
            return Element.fill(Outline.box(bar), Ink.CORNER_B);
        }
        List<Outline> strokes = new ArrayList<>();
        for (double x = bar.x(); x < bar.right() - 4; x += 11) {
            strokes.add(Outline.polygon(x, bar.bottom(), x + 4, bar.y(), x + 11, bar.y(), x + 7, bar.bottom()));
        }
        return Element.fill(Outline.together(strokes), Ink.CORNER_A);
    }
}
