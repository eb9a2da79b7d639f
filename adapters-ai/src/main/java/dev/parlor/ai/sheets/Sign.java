package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.core.fighter.Corner;

/** The signs of the house, as shapes. */
final class Sign {
    private Sign() {}

    /** The diamond or the disc of a corner, in its colour. */
    static Element corner(Corner corner, double x, double y, double radius) {
        return corner(corner, x, y, radius, colour(corner));
    }

    static Element corner(Corner corner, double x, double y, double radius, Colour colour) {
        Outline shape = corner == Corner.A ? Outline.diamond(x, y, 1.15 * radius) : Outline.disc(x, y, radius);
        return Element.fill(shape, colour);
    }

    static Colour colour(Corner corner) {
        return corner == Corner.A ? Ink.CORNER_A : Ink.CORNER_B;
    }

    /** A star with five points. */
    static Outline star(double x, double y, double radius) {
        double[] points = new double[20];
        for (int i = 0; i < 10; i++) {
            double angle = Math.toRadians(36 * i - 90);
            double reach = i % 2 == 0 ? radius : 0.46 * radius;
            points[2 * i] = x + reach * Math.cos(angle);
            points[2 * i + 1] = y + reach * Math.sin(angle);
        }
        return Outline.polygon(points);
    }
}
