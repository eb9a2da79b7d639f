package dev.parlor.ai.canvas;

import java.awt.geom.AffineTransform;

/** How a part is moved, turned and scaled: the six numbers of an SVG matrix. */
public record Placement(double a, double b, double c, double d, double e, double f) {
    /** Where it is drawn. */
    public static final Placement STILL = new Placement(1, 0, 0, 1, 0, 0);

    /** Moved to the right and down. */
    public static Placement move(double right, double down) {
        return new Placement(1, 0, 0, 1, right, down);
    }

    /** Scaled about the origin; a negative number mirrors. */
    public static Placement scale(double wide, double high) {
        return new Placement(wide, 0, 0, high, 0, 0);
    }

    /** Turned clockwise about a point. */
    public static Placement turn(double degrees, double x, double y) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Placement(cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos);
    }

    /** This one first, the other on what has come of it. */
    public Placement then(Placement next) {
        AffineTransform both = next.transform();
        both.concatenate(transform());
        return new Placement(
                both.getScaleX(),
                both.getShearY(),
                both.getShearX(),
                both.getScaleY(),
                both.getTranslateX(),
                both.getTranslateY());
    }

    AffineTransform transform() {
        return new AffineTransform(a, b, c, d, e, f);
    }
}
