package dev.parlor.ai.canvas;

import java.util.List;
import java.util.Optional;

/** A part of a picture; later ones lie above earlier ones. */
public sealed interface Element {
    /** A filled shape. */
    record Fill(Outline outline, Paint paint) implements Element {}

    /** A line along an outline. */
    record Line(Outline outline, Paint paint, Nib nib) implements Element {}

    /** Letters, already set; the words are told to those who cannot see them. */
    record Text(String words, Outline outline, Paint paint) implements Element {}

    /** Pixels, stretched to a frame. */
    record Still(Bitmap bitmap, Frame frame) implements Element {}

    /**
     * Parts that are moved, faded and cut as one.
     *
     * @param placement where the parts go
     * @param opacity from 0, nothing, to 1, solid
     * @param clip what of them is seen, in the coordinates of the parts; everything if empty
     */
    record Group(List<Element> parts, Placement placement, double opacity, Optional<Outline> clip) implements Element {
        /** Copies the parts. */
        public Group {
            parts = List.copyOf(parts);
            opacity = Math.clamp(opacity, 0, 1);
        }
    }

    /** A shape in one colour. */
    static Element fill(Outline outline, Colour colour) {
        return new Fill(outline, Paint.flat(colour));
    }

    /** A line in one colour. */
    static Element line(Outline outline, Colour colour, Nib nib) {
        return new Line(outline, Paint.flat(colour), nib);
    }

    /** Parts that are moved together. */
    static Element placed(Placement placement, List<Element> parts) {
        return new Group(parts, placement, 1, Optional.empty());
    }

    /** Parts that are faded together. */
    static Element faded(double opacity, List<Element> parts) {
        return new Group(parts, Placement.STILL, opacity, Optional.empty());
    }

    /** Parts of which only what lies inside an outline is seen. */
    static Element inside(Outline clip, List<Element> parts) {
        return new Group(parts, Placement.STILL, 1, Optional.of(clip));
    }
}
