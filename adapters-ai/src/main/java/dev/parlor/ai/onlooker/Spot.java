package dev.parlor.ai.onlooker;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Oklch;

/**
 * One spot of a picture, as it looks.
 *
 * @param lightness from 0 to 1
 * @param chroma how strong the colour is
 * @param hue in degrees
 * @param solid whether anything is there
 */
record Spot(double lightness, double chroma, double hue, boolean solid) {
    private static final double HALF = 0.5;

    static Spot of(int argb) {
        Colour colour = new Colour(argb);
        Oklch looks = Oklch.of(colour);
        return new Spot(looks.lightness(), looks.chroma(), looks.hue(), colour.opacity() >= HALF);
    }

    /** How different two spots look: about 0.02 can just be told apart. */
    double distance(Spot other) {
        return Math.hypot(lightness - other.lightness, Math.hypot(a() - other.a(), b() - other.b()));
    }

    double a() {
        return chroma * Math.cos(Math.toRadians(hue));
    }

    double b() {
        return chroma * Math.sin(Math.toRadians(hue));
    }
}
