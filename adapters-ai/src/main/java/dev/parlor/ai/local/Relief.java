package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Placement;
import java.util.ArrayList;
import java.util.List;

/** Builds up a figure part by part: each has a lit side and a dark side with hard edges, all have one contour. */
final class Relief {
    static final Colour DARK = Ink.GROUND;

    /** Where the body begins to sink into the dark of the ground. */
    private static final double FADED = -230;

    private final Light light;
    private final List<Element> parts = new ArrayList<>();
    private final List<Outline> shapes = new ArrayList<>();

    Relief(Light light) {
        this.light = light;
    }

    Light light() {
        return light;
    }

    /** A solid part above all others so far. */
    void part(Outline shape, Tint tint, double depth) {
        Outline shade = shape.without(shape.placed(Placement.move(light.away(-depth), -depth * 0.55)));
        Outline lit = shape.without(shape.placed(Placement.move(light.away(depth * 0.42), depth * 0.3)));
        shapes.add(shape);
        parts.add(Element.fill(shape, tint.base()));
        parts.add(Element.fill(shade, tint.dark()));
        parts.add(Element.fill(lit, tint.lit()));
        parts.add(Element.line(shape, DARK, Nib.round(2.6)));
    }

    /** Something that is drawn on the parts below. */
    void on(Element element) {
        parts.add(element);
    }

    void ink(Outline lines, double width) {
        parts.add(Element.line(lines, DARK, Nib.round(width)));
    }

    /** Counts for the contour though it was drawn otherwise. */
    void shape(Outline shape) {
        shapes.add(shape);
    }

    /** Contour, parts, and the light of both sides along the edge of all. */
    List<Element> elements() {
        Outline whole = Outline.joined(shapes);
        Outline lamp = whole.without(whole.placed(Placement.move(light.away(4.5), 3)));
        Outline corner = whole.without(whole.placed(Placement.move(light.away(-5.5), 1.5)));
        List<Element> all = new ArrayList<>();
        all.add(Element.line(whole, DARK, Nib.round(8)));
        all.addAll(parts);
        all.add(new Element.Fill(whole, Paint.down(FADED, 0, DARK.fade(0), DARK.fade(0.72))));
        all.add(Element.fill(whole, light.veil()));
        all.add(new Element.Fill(corner, Paint.flat(light.corner())));
        all.add(new Element.Fill(lamp, Paint.flat(light.lamp())));
        return all;
    }
}
