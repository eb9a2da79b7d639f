package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.Trace;
import java.util.ArrayList;
import java.util.List;

/** The eyes of a mask: dark sockets in which light stands. */
final class Eyes {
    private final Features features;

    Eyes(Features features) {
        this.features = features;
    }

    List<Element> elements() {
        List<Element> parts = new ArrayList<>();
        if (features.eyes() == 1) {
            parts.addAll(eye(Placement.scale(1.5, 1.5).then(Placement.move(0, -16))));
            parts.add(Element.fill(Outline.polygon(-84, -62, 0, -44, 84, -62, 62, -32, 0, -24, -62, -32), Ink.GROUND));
            return parts;
        }
        Placement right =
                Placement.turn(-features.whim().between("slant", 8, 18), 0, 0).then(Placement.move(50, -16));
        parts.addAll(eye(right));
        parts.addAll(eye(right.then(Placement.scale(-1, 1))));
        parts.add(Element.fill(Headgear.symmetric(brow()), Ink.GROUND));
        if (features.eyes() == 3) {
            parts.addAll(eye(
                    Placement.turn(90, 0, 0).then(Placement.scale(0.62, 0.62)).then(Placement.move(0, -84))));
        }
        return parts;
    }

    /** Makes the eye grim: the heavier, the grimmer. */
    private Outline brow() {
        double weight = features.whim().between("brow", -4, 5);
        return Trace.from(10, -24 + weight / 2)
                .to(14, -40)
                .bow(52, -62, 98, -68 - weight)
                .bow(80, -42, 54, -34 + weight / 2)
                .closed();
    }

    private List<Element> eye(Placement place) {
        Outline ball = almond(33, features.whim().between("open", 13, 20));
        double pupil = features.whim().between("pupil", 3.5, 8);
        return List.of(Element.placed(
                place,
                List.of(
                        Element.fill(almond(47, 30), Ink.GROUND),
                        new Element.Fill(ball, Paint.glow(0, 0, 60, Ink.TEXT)),
                        new Element.Fill(ball, Paint.across(-34, 34, features.mark(0.95), features.mark(0.75))),
                        Element.fill(Outline.ellipse(-2, 0, pupil, 15), Ink.GROUND),
                        Element.fill(Outline.disc(-9, -5, 3.2), Ink.TEXT))));
    }

    private static Outline almond(double halfWidth, double halfHeight) {
        return Trace.from(-halfWidth, 3)
                .curve(-halfWidth * 0.4, -halfHeight * 1.25, halfWidth * 0.5, -halfHeight, halfWidth, -3)
                .curve(halfWidth * 0.5, halfHeight, -halfWidth * 0.5, halfHeight * 1.1, -halfWidth, 3)
                .closed();
    }
}
