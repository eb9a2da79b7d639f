package dev.parlor.ai.canvas;

/**
 * A colour by how it looks: equal steps of a number look like equal steps, and the hue turns without getting darker.
 *
 * @param lightness from 0, black, to 1, white
 * @param chroma from 0, grey, to about 0.3, the strongest that a screen shows
 * @param hue in degrees: 30 is red, 90 yellow, 145 green, 260 blue
 */
public record Oklch(double lightness, double chroma, double hue) {
    /** How an existing colour looks. */
    public static Oklch of(Colour colour) {
        double r = toLinear(colour.red());
        double g = toLinear(colour.green());
        double b = toLinear(colour.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double yellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double degrees = Math.toDegrees(Math.atan2(yellow, a));
        return new Oklch(lightness, Math.hypot(a, yellow), (degrees + 360) % 360);
    }

    /** The solid colour that looks so, or the nearest that a screen shows. */
    public Colour colour() {
        double a = chroma * Math.cos(Math.toRadians(hue));
        double yellow = chroma * Math.sin(Math.toRadians(hue));
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * yellow);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * yellow);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * yellow);
        return Colour.rgb(
                toByte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                toByte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                toByte(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    /** The same hue and strength, as light as told. */
    public Oklch lit(double other) {
        return new Oklch(other, chroma, hue);
    }

    /** The same lightness and strength, turned to another hue. */
    public Oklch turned(double degrees) {
        return new Oklch(lightness, chroma, hue + degrees);
    }

    private static double cube(double root) {
        return root * root * root;
    }

    private static double toLinear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int toByte(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.clamp(value, 0, 1) * 255);
    }
}
