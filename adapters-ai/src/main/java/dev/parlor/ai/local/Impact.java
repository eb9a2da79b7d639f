package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Whim;
import java.util.ArrayList;
import java.util.List;

/** What a blow does to the air around the place where it lands. */
final class Impact {
    private static final int SPEED_LINES = 30;
    private static final int POINTS = 13;
    private static final int PIECES = 26;

    private final Spot at;
    private final Whim whim;
    private final Colour lamp;

    Impact(Spot at, Whim whim, Colour lamp) {
        this.at = at;
        this.whim = whim;
        this.lamp = lamp;
    }

    /** Lines that all run to the place. */
    List<Element> speed(Colour corner) {
        List<Outline> light = new ArrayList<>();
        List<Outline> dark = new ArrayList<>();
        for (int i = 0; i < SPEED_LINES; i++) {
            Whim own = whim.branch("line " + i);
            double way = (i + own.between("way", -0.3, 0.3)) * 360 / SPEED_LINES;
            Spot tip = at.along(way, own.between("tip", 180, 330));
            double wide = own.between("wide", 0.5, 1.9);
            Spot left = at.along(way - wide, 1100);
            Spot right = at.along(way + wide, 1100);
            (own.chance("light", 0.6) ? light : dark)
                    .add(Outline.polygon(tip.x(), tip.y(), left.x(), left.y(), right.x(), right.y()));
        }
        return List.of(
                Element.fill(Outline.together(dark), Ink.GROUND.fade(0.5)),
                Element.fill(Outline.together(light), corner.mix(Ink.TEXT, 0.55).fade(0.5)),
                new Element.Fill(Outline.disc(at.x(), at.y(), 330), Paint.glow(at.x(), at.y(), 330, lamp.fade(0.85))));
    }

    /** Three stars, one in the other. */
    List<Element> star(double size) {
        Outline outer = star(size, 0.5);
        return List.of(
                Element.line(outer, Ink.GROUND, Nib.sharp(12)),
                Element.fill(outer, Ink.BRASS),
                Element.fill(star(size * 0.76, 0.46), Ink.TEXT),
                Element.fill(star(size * 0.34, 0.4), lamp));
    }

    /** Splinters that fly off. */
    Element debris(Colour colour) {
        List<Outline> pieces = new ArrayList<>();
        for (int i = 0; i < PIECES; i++) {
            Whim own = whim.branch("piece " + i);
            Spot place = at.along(own.between("way", 0, 360), own.between("far", 90, 400));
            double size = own.between("size", 4, 15);
            double turn = own.between("turn", 0, 360);
            Spot one = place.along(turn, size);
            Spot two = place.along(turn + own.between("two", 90, 150), size * 0.7);
            Spot three = place.along(turn + own.between("three", 190, 260), size * 0.9);
            pieces.add(Outline.polygon(one.x(), one.y(), two.x(), two.y(), three.x(), three.y()));
        }
        return Element.fill(Outline.together(pieces), colour);
    }

    private Outline star(double size, double inner) {
        double[] points = new double[4 * POINTS];
        for (int i = 0; i < 2 * POINTS; i++) {
            double reach = i % 2 == 0 ? size * whim.between("point " + i, 0.72, 1.24) : size * inner;
            Spot spot = at.along(180.0 * i / POINTS + 8, reach);
            points[2 * i] = spot.x();
            points[2 * i + 1] = spot.y();
        }
        return Outline.polygon(points);
    }
}
