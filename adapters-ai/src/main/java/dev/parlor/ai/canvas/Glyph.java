package dev.parlor.ai.canvas;

import java.awt.geom.Path2D;

/**
 * A letter as its font draws it, upwards from its base line.
 *
 * @param path in units of the font; nobody changes it
 * @param advance how far on the next letter starts
 */
record Glyph(Path2D path, double advance) {
    private static final double WIDTH = 0.62;
    private static final double MARGIN = 0.07;
    private static final double STROKE = 0.06;

    /** What stands for a letter that a font does not have. */
    static Glyph box(double em, double height) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double left = MARGIN * em;
        double right = (WIDTH - MARGIN) * em;
        double line = STROKE * em;
        path.moveTo(left, 0);
        path.lineTo(right, 0);
        path.lineTo(right, height);
        path.lineTo(left, height);
        path.closePath();
        path.moveTo(left + line, line);
        path.lineTo(left + line, height - line);
        path.lineTo(right - line, height - line);
        path.lineTo(right - line, line);
        path.closePath();
        return new Glyph(path, WIDTH * em);
    }
}
