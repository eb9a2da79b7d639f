package dev.parlor.ai.canvas;

import java.util.HexFormat;

/**
 * A colour in sRGB with its opacity.
 *
 * @param argb eight bits each of opacity, red, green and blue
 */
public record Colour(int argb) {
    private static final int OPAQUE = 0xFF;

    /**
     * The colour that a web page would write so.
     *
     * @param text six hexadecimal digits after a number sign
     * @return the opaque colour
     */
    public static Colour hex(String text) {
        if (text.length() != 7 || text.charAt(0) != '#') {
            throw new IllegalArgumentException("A colour is written like #e2b04a, not " + text);
        }
        return new Colour((OPAQUE << 24) | HexFormat.fromHexDigits(text, 1, 7));
    }

    static Colour rgb(int red, int green, int blue) {
        return new Colour((OPAQUE << 24) | (red << 16) | (green << 8) | blue);
    }

    /** From 0 to 255. */
    public int red() {
        return (argb >> 16) & 0xFF;
    }

    /** From 0 to 255. */
    public int green() {
        return (argb >> 8) & 0xFF;
    }

    /** From 0 to 255. */
    public int blue() {
        return argb & 0xFF;
    }

    /** From 0, which is clear, to 1, which is solid. */
    public double opacity() {
        return (argb >>> 24) / 255.0;
    }

    /** This colour, as solid as told whatever it was. */
    public Colour fade(double opacity) {
        return new Colour(((int) Math.round(Math.clamp(opacity, 0, 1) * 255) << 24) | (argb & 0xFFFFFF));
    }

    /** The colour on the way to another, both taken as solid. */
    public Colour mix(Colour other, double share) {
        double part = Math.clamp(share, 0, 1);
        return rgb(
                between(red(), other.red(), part),
                between(green(), other.green(), part),
                between(blue(), other.blue(), part));
    }

    /** As a web page writes it, without the opacity. */
    public String hex() {
        return "#" + HexFormat.of().toHexDigits(argb & 0xFFFFFF, 6);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
