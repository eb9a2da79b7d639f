package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Trace;

/** Frames whose corners are cut off. */
final class Corners {
    /** How much shorter a cut at 45 degrees becomes with each pixel that the frame does. */
    private static final double PARALLEL = 2 - Math.sqrt(2);

    private Corners() {}

    /** The frame that is smaller by an inset, with round corners that run beside those of the whole. */
    static Outline rounded(Frame whole, double radius, double inset) {
        return Outline.rounded(whole.inset(inset), Math.max(4, radius - inset));
    }

    /** The same with corners that are cut off straight. */
    static Outline notched(Frame whole, double whole45, double inset) {
        Frame f = whole.inset(inset);
        double cut = whole45 - PARALLEL * inset;
        return Outline.polygon(
                f.x() + cut,
                f.y(),
                f.right() - cut,
                f.y(),
                f.right(),
                f.y() + cut,
                f.right(),
                f.bottom() - cut,
                f.right() - cut,
                f.bottom(),
                f.x() + cut,
                f.bottom(),
                f.x(),
                f.bottom() - cut,
                f.x(),
                f.y() + cut);
    }

    /** The same with corners that are taken out as with a spoon: arcs about the corners of the whole. */
    static Outline scooped(Frame whole, double radius, double inset) {
        Frame f = whole.inset(inset);
        double reach = Math.sqrt((radius + inset) * (radius + inset) - inset * inset);
        double angle = Math.PI / 2 - 2 * Math.asin(inset / (radius + inset));
        double pull = 4.0 / 3 * Math.tan(angle / 4);
        double aside = pull * inset;
        double along = pull * reach;
        double left = whole.x() + reach;
        double right = whole.right() - reach;
        double top = whole.y() + reach;
        double bottom = whole.bottom() - reach;
        return Trace.from(left, f.y())
                .to(right, f.y())
                .curve(right + aside, f.y() + along, f.right() - along, top - aside, f.right(), top)
                .to(f.right(), bottom)
                .curve(f.right() - along, bottom + aside, right + aside, f.bottom() - along, right, f.bottom())
                .to(left, f.bottom())
                .curve(left - aside, f.bottom() - along, f.x() + along, bottom + aside, f.x(), bottom)
                .to(f.x(), top)
                .curve(f.x() + along, top - aside, left - aside, f.y() + along, left, f.y())
                .closed();
    }
}
