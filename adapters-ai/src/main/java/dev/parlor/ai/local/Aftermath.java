package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Whim;
import java.util.ArrayList;
import java.util.List;

/** What the end of a fight looks like around the two. */
final class Aftermath {
    private final Arena arena;
    private final Whim whim;
    private final Frame frame;

    Aftermath(Arena arena, Whim whim, Frame frame) {
        this.arena = arena;
        this.whim = whim;
        this.frame = frame;
    }

    /** Light that goes out from a place. */
    List<Element> rays(Spot at, int many, double strength) {
        List<Outline> rays = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            double way = 360.0 * i / many + whim.between("ray " + i, -5, 5);
            double half = 360.0 / many * whim.between("half " + i, 0.16, 0.3);
            Spot left = at.along(way - half, 1100);
            Spot right = at.along(way + half, 1100);
            rays.add(Outline.polygon(at.x(), at.y(), left.x(), left.y(), right.x(), right.y()));
        }
        return List.of(
                Element.fill(Outline.together(rays), arena.lamp().fade(0.42 * strength)),
                new Element.Fill(
                        Outline.disc(at.x(), at.y(), 420),
                        Paint.glow(at.x(), at.y(), 420, arena.lamp().fade(0.9 * strength))));
    }

    /** One beam from above. */
    Element beam(Spot at) {
        return new Element.Fill(
                Outline.polygon(at.x() - 60, -20, at.x() + 60, -20, at.x() + 250, at.y(), at.x() - 250, at.y()),
                Paint.down(0, at.y(), arena.lamp().fade(0.75), arena.lamp().fade(0.12)));
    }

    /** Two rows of heads; some throw up their arms if there is a reason to. */
    List<Element> crowd(double top, double cheering) {
        return List.of(
                Element.fill(heads("far", top - 16, 26, 10, cheering), arena.air(0.24)),
                Element.fill(heads("near", top, 34, 14, cheering), arena.air(0.14)));
    }

    private Outline heads(String row, double top, double step, double size, double cheering) {
        List<Outline> heads = new ArrayList<>();
        for (double x = -20; x < frame.width() + 20; x += step) {
            Whim own = whim.branch(row + x);
            double y = top + own.between("y", -9, 9);
            double slip = x + own.between("x", -7, 7);
            heads.add(Outline.disc(slip, y, size));
            heads.add(Outline.rounded(new Frame(slip - size * 1.5, y + size * 0.8, size * 3, 60), size));
            if (own.chance("cheers", cheering)) {
                double lean = own.between("lean", -14, 14);
                heads.add(arm(slip - size * 1.2, y + size, lean - 8, size));
                heads.add(arm(slip + size * 1.2, y + size, lean + 8, size));
            }
        }
        return Outline.together(heads);
    }

    private static Outline arm(double x, double y, double lean, double size) {
        return Limb.bone(new Spot(x, y), new Spot(x + lean, y - size * 3.6), size * 0.4, size * 0.36, size * 0.42);
    }

    List<Element> confetti(int many) {
        List<Colour> colours = List.of(Ink.BRASS, Ink.TEXT, Ink.CORNER_A, Ink.CORNER_B);
        List<Element> all = new ArrayList<>();
        for (int c = 0; c < colours.size(); c++) {
            List<Outline> pieces = new ArrayList<>();
            for (int i = c; i < many; i += colours.size()) {
                pieces.add(slip(whim.branch("confetti " + i)));
            }
            all.add(Element.fill(Outline.together(pieces), colours.get(c)));
        }
        return all;
    }

    private Outline slip(Whim own) {
        Spot at = new Spot(own.unit("x") * frame.width(), own.unit("y") * frame.height() * 0.86);
        double long_ = own.between("long", 5, 13);
        double turn = own.between("turn", 0, 180);
        double wide = own.between("wide", 30, 80);
        Spot a = at.along(turn, long_);
        Spot b = at.along(turn + wide, long_);
        Spot c = at.along(turn + 180, long_);
        Spot d = at.along(turn + 180 + wide, long_);
        return Outline.polygon(a.x(), a.y(), b.x(), b.y(), c.x(), c.y(), d.x(), d.y());
    }

    /** The ground is broken around a place. */
    List<Element> cracks(Spot at, double reach) {
        List<Outline> cracks = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            Whim own = whim.branch("crack " + i);
            double way = 360.0 * i / 11 + own.between("way", -10, 10);
            double far = reach * own.between("far", 0.6, 1.1);
            Spot bend = flat(at, way + own.between("bend", -16, 16), far * 0.5);
            Spot end = flat(at, way, far);
            cracks.add(Outline.polygon(
                    at.x() - 4,
                    at.y(),
                    bend.x() - 5,
                    bend.y() - 3,
                    end.x(),
                    end.y(),
                    bend.x() + 5,
                    bend.y() + 3,
                    at.x() + 4,
                    at.y()));
        }
        Outline pit = Outline.ellipse(at.x(), at.y(), reach * 0.56, reach * 0.15);
        return List.of(
                Element.fill(pit, Ink.GROUND.fade(0.55)),
                Element.line(pit, arena.lamp().fade(0.3), Nib.round(3)),
                Element.fill(Outline.together(cracks), Ink.GROUND));
    }

    private static Spot flat(Spot at, double way, double far) {
        Spot round = at.along(way, far);
        return new Spot(round.x(), at.y() + (round.y() - at.y()) * 0.3);
    }

    /** What was stirred up. */
    Element dust(Spot at, double wide) {
        List<Outline> puffs = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            Whim own = whim.branch("puff " + i);
            puffs.add(Outline.ellipse(
                    at.x() + own.between("x", -wide, wide),
                    at.y() + own.between("y", -16, 16),
                    own.between("wide", 26, 80),
                    own.between("high", 8, 24)));
        }
        return Element.fill(Outline.together(puffs), arena.air(0.6).fade(0.26));
    }
}
