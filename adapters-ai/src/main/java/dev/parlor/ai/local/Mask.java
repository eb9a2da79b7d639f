package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Trace;
import dev.parlor.ai.canvas.Whim;
import java.util.ArrayList;
import java.util.List;

/** A fighter's face: symmetric, about 280 high around the origin, with shoulders below and headgear above. */
final class Mask {
    /** How high the points of the outline lie, from the top of the head to the chin. */
    private static final double[] HEIGHTS = {-132, -116, -76, -28, 20, 70, 116, 140};

    /** How far from the middle the outline is at these heights. */
    private static final List<double[]> SHAPES = List.of(
            new double[] {0, 64, 100, 110, 106, 94, 62, 0},
            new double[] {0, 52, 84, 92, 86, 68, 36, 0},
            new double[] {0, 72, 112, 108, 80, 72, 52, 0},
            new double[] {0, 88, 104, 100, 92, 70, 34, 0});

    private static final Colour DARK = Ink.GROUND;

    private final Features features;
    private final Whim whim;
    private final Outline head;

    Mask(Features features) {
        this.features = features;
        this.whim = features.whim();
        this.head = head();
    }

    /** The mask in the light of its corner, from the back to the front. */
    List<Element> elements(Colour corner, Colour lamp) {
        List<Element> parts = new ArrayList<>();
        parts.add(new Element.Fill(Outline.disc(0, 0, 320), Paint.glow(0, 0, 320, corner.fade(0.9))));
        parts.addAll(shoulders(corner));
        parts.addAll(headgear());
        parts.add(new Element.Fill(head, Paint.down(-135, 150, features.skin(0.78), features.skin(0.34))));
        parts.add(Element.inside(head, markings(lamp)));
        parts.add(Element.line(head, DARK, Nib.round(7)));
        parts.addAll(mouth());
        parts.addAll(new Eyes(features).elements());
        return parts;
    }

    private Outline head() {
        double[] shape = whim.pick("shape", SHAPES);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < HEIGHTS.length; i++) {
            spots.add(new Spot(width(shape, i), HEIGHTS[i]));
        }
        for (int i = HEIGHTS.length - 2; i > 0; i--) {
            spots.add(new Spot(-width(shape, i), HEIGHTS[i]));
        }
        return Outline.smooth(spots);
    }

    private double width(double[] shape, int level) {
        return shape[level] * whim.between("width " + level, 0.92, 1.08);
    }

    private List<Element> shoulders(Colour corner) {
        Outline half = Trace.from(0, 96)
                .to(56, 110)
                .curve(70, 150, 110, 150, 160, 168)
                .curve(206, 186, 214, 260, 220, 380)
                .to(0, 380)
                .closed();
        Outline both = Headgear.symmetric(half);
        Outline collar = Outline.polygon(60, 132, 96, 150, 0, 262, 0, 204);
        return List.of(
                new Element.Fill(both, Paint.down(100, 330, features.skin(0.3), DARK)),
                new Element.Line(both, Paint.down(130, 260, corner.fade(0.9), corner.fade(0)), Nib.round(4)),
                Element.fill(Headgear.symmetric(collar), features.mark(0.5)));
    }

    private List<Element> headgear() {
        Outline gear = features.headgear().whole();
        Colour light = features.headgear() == Headgear.CROWN ? Ink.BRASS : features.mark(0.72);
        Colour dark = features.headgear() == Headgear.CROWN ? Ink.BRASS.mix(DARK, 0.6) : features.mark(0.34);
        return List.of(
                Element.line(gear, DARK, Nib.round(8)),
                new Element.Fill(gear, Paint.down(-220, -70, light, dark)),
                Element.inside(
                        gear,
                        List.of(Element.fill(
                                Headgear.symmetric(features.headgear().trim()), carved()))));
    }

    private Colour carved() {
        return features.headgear() == Headgear.CROWN ? features.mark(0.5) : DARK.fade(0.4);
    }

    /** What is painted on the face; cut off at its edge. */
    private List<Element> markings(Colour lamp) {
        List<Element> parts = new ArrayList<>();
        parts.add(Element.fill(
                Outline.polygon(-30, -140, 30, -140, 15, -24, 11, 30, 0, 52, -11, 30, -15, -24), features.mark(0.62)));
        parts.add(Element.fill(
                Headgear.symmetric(Outline.polygon(22, 30, 100, -2, 112, 34, 62, 70)),
                features.skin(0.95).fade(0.3)));
        parts.add(Element.fill(pattern(), features.mark(0.5)));
        parts.add(Element.fill(Headgear.symmetric(Outline.polygon(4, 60, 20, 42, 24, 52)), DARK.fade(0.7)));
        parts.add(Element.fill(Outline.box(new Frame(0, -160, 140, 320)), DARK.fade(0.26)));
        parts.add(new Element.Fill(
                Outline.box(new Frame(-140, 60, 280, 100)), Paint.down(60, 150, DARK.fade(0), DARK.fade(0.5))));
        parts.add(new Element.Line(head, Paint.across(-115, -20, lamp.fade(0.9), lamp.fade(0)), Nib.round(17)));
        return parts;
    }

    private Outline pattern() {
        Outline right = switch (whim.below("pattern", 4)) {
            case 0 ->
                Outline.polygon(120, 6, 52, 28, 120, 30)
                        .with(Outline.polygon(120, 44, 46, 58, 120, 66))
                        .with(Outline.polygon(120, 80, 44, 88, 120, 100));
            case 1 -> Outline.disc(70, 36, 12).with(Outline.disc(52, 62, 7)).with(Outline.disc(82, 66, 6));
            case 2 -> Outline.polygon(34, 6, 58, 6, 52, 110, 44, 120, 40, 60);
            default -> Outline.polygon(140, -150, 60, -150, 44, -76, 76, -52, 140, -80);
        };
        return Headgear.symmetric(right);
    }

    private List<Element> mouth() {
        return switch (whim.below("mouth", 3)) {
            case 0 ->
                List.of(
                        Element.fill(Headgear.symmetric(Outline.polygon(0, 84, 52, 70, 46, 96, 26, 110, 0, 112)), DARK),
                        Element.fill(
                                Headgear.symmetric(Outline.polygon(3, 86, 17, 82, 10, 100)
                                        .with(Outline.polygon(19, 81, 33, 77, 27, 95))
                                        .with(Outline.polygon(35, 77, 47, 74, 41, 88))),
                                Ink.TEXT));
            case 1 ->
                List.of(
                        Element.line(Headgear.symmetric(Outline.lines(0, 92, 26, 88, 44, 98)), DARK, Nib.round(8)),
                        Element.fill(Headgear.symmetric(Outline.polygon(22, 88, 36, 92, 27, 122)), Ink.TEXT));
            default ->
                List.of(
                        Element.fill(Headgear.symmetric(Outline.polygon(0, 56, 30, 74, 18, 96, 0, 126)), DARK),
                        Element.fill(
                                Headgear.symmetric(Outline.polygon(0, 62, 21, 76, 12, 92, 0, 112)),
                                features.mark(0.74)));
        };
    }
}
