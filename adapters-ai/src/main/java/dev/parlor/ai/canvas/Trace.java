package dev.parlor.ai.canvas;

import java.awt.geom.Path2D;

/** Draws an outline point by point. */
public final class Trace {
    private final Path2D.Double path = new Path2D.Double();

    private Trace() {}

    /** Begins at a point. */
    public static Trace from(double x, double y) {
        Trace trace = new Trace();
        trace.path.moveTo(x, y);
        return trace;
    }

    /** Goes on straight. */
    public Trace to(double x, double y) {
        path.lineTo(x, y);
        return this;
    }

    /** Goes on in a bow that one point pulls. */
    public Trace bow(double pullX, double pullY, double x, double y) {
        path.quadTo(pullX, pullY, x, y);
        return this;
    }

    /** Goes on in a curve that two points pull. */
    public Trace curve(double firstX, double firstY, double lastX, double lastY, double x, double y) {
        path.curveTo(firstX, firstY, lastX, lastY, x, y);
        return this;
    }

    /** Ends where it is. */
    public Outline open() {
        return Outline.of(path);
    }

    /** Ends where it began. */
    public Outline closed() {
        Path2D.Double whole = new Path2D.Double(path);
        whole.closePath();
        return Outline.of(whole);
    }
}
