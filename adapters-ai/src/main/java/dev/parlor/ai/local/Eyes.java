package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
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

    List<Element> open() {
        List<Element> parts = new ArrayList<>();
        if (features.head().eyes() == 1) {
            parts.addAll(eye(Placement.scale(1.6, 1.5).then(Placement.move(0, -16))));
            parts.add(Element.fill(Outline.polygon(-84, -66, 0, -44, 84, -66, 62, -32, 0, -24, -62, -32), Ink.GROUND));
            return parts;
        }
        Placement right = place();
        parts.addAll(eye(right));
        parts.addAll(eye(right.then(Placement.scale(-1, 1))));
        parts.add(Element.fill(Headgear.symmetric(brow()), Ink.GROUND));
        if (features.head().eyes() == 3) {
            parts.addAll(eye(
                    Placement.turn(90, 0, 0).then(Placement.scale(0.62, 0.62)).then(Placement.move(0, -84))));
        }
        return parts;
    }

    /** Crosses, since whoever is beaten sees nothing. */
    List<Element> shut() {
        Outline cross = Outline.lines(24, -32, 74, -2).with(Outline.lines(28, 0, 70, -36));
        Outline both = features.head().eyes() == 1
                ? cross.placed(Placement.move(-50, 0)).placed(Placement.scale(1.4, 1.4))
                : cross.with(cross.placed(Placement.scale(-1, 1)));
        return List.of(
                Element.line(both, features.mark(0.8), Nib.round(17)), Element.line(both, Ink.GROUND, Nib.round(11)));
    }

    private Placement place() {
        return Placement.turn(-features.whim().between("slant", 6, 20), 0, 0).then(Placement.move(50, -16));
    }

    /** Makes the eye grim: the heavier, the grimmer. */
    private Outline brow() {
        double weight = features.head().temper().brow() + features.whim().between("brow", -2, 2);
        return Trace.from(8, -24 + weight)
                .to(12, -40)
                .bow(52, -62, 100, -68 - weight)
                .bow(80, -42, 54, -34 + weight)
                .closed();
    }

    private List<Element> eye(Placement place) {
        Outline ball = almond(34, features.whim().between("open", 13, 21));
        double pupil = features.whim().between("pupil", 3.5, 9);
        Colour glow = features.mark(0.9);
        return List.of(Element.placed(
                place,
                List.of(
                        Element.fill(almond(48, 31), Ink.GROUND),
                        new Element.Fill(ball, Paint.across(-34, 34, Ink.TEXT.mix(glow, 0.4), features.mark(0.8))),
                        Element.fill(Outline.ellipse(2, 0, pupil, 15), Ink.GROUND),
                        Element.fill(Outline.disc(-8, -5, 3.2), Ink.TEXT))));
    }

    private static Outline almond(double halfWidth, double halfHeight) {
        return Trace.from(-halfWidth, 3)
                .curve(-halfWidth * 0.4, -halfHeight * 1.25, halfWidth * 0.5, -halfHeight, halfWidth, -3)
                .curve(halfWidth * 0.5, halfHeight, -halfWidth * 0.5, halfHeight * 1.1, -halfWidth, 3)
                .closed();
    }
}
