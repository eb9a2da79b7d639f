package dev.parlor.ai.canvas;

/**
 * Clouds out of numbers: random values on a grid, blended softly between.
 *
 * @param seed decides the clouds
 */
public record Noise(long seed) {
    private static final double LACUNARITY = 2.03;
    private static final double GAIN = 0.5;
    private static final double UNIT = 0x1p-53;
    private static final long COLUMN = 0x9E3779B97F4A7C15L;
    private static final long ROW = 0xC2B2AE3D27D4EB4FL;

    /** One layer, from 0 to 1; features are about one unit wide. */
    public double value(double x, double y) {
        double left = Math.floor(x);
        double top = Math.floor(y);
        double right = soft(x - left);
        double down = soft(y - top);
        long column = (long) left;
        long row = (long) top;
        double upper = blend(corner(column, row), corner(column + 1, row), right);
        double lower = blend(corner(column, row + 1), corner(column + 1, row + 1), right);
        return blend(upper, lower, down);
    }

    /** Layers upon layers, each finer and weaker than the one before, from 0 to 1. */
    public double layers(double x, double y, int octaves) {
        double sum = 0;
        double weight = 0;
        double strength = 1;
        double scale = 1;
        for (int i = 0; i < octaves; i++) {
            sum += strength * value(x * scale + 17.3 * i, y * scale - 9.1 * i);
            weight += strength;
            strength *= GAIN;
            scale *= LACUNARITY;
        }
        return sum / weight;
    }

    /** Layers that other layers have pulled out of shape, which looks like smoke, from 0 to 1. */
    public double smoke(double x, double y, double pull) {
        double aside = layers(x, y, 3) - 0.5;
        double down = layers(x + 5.2, y + 1.3, 3) - 0.5;
        return layers(x + pull * aside, y + pull * down, 4);
    }

    private double corner(long column, long row) {
        return (Whim.mix(seed + column * COLUMN + row * ROW) >>> 11) * UNIT;
    }

    private static double soft(double share) {
        return share * share * share * (share * (share * 6 - 15) + 10);
    }

    private static double blend(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
