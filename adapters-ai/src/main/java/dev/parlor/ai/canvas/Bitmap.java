package dev.parlor.ai.canvas;

import java.awt.image.BufferedImage;

/** Pixels that cannot be changed: computed ones, or those of a decoded picture. */
public final class Bitmap {
    private final int width;
    private final int height;
    private final int[] pixels;

    private Bitmap(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** What a pixel looks like. */
    @FunctionalInterface
    public interface Pixels {
        /** Opacity, red, green and blue at a place, eight bits each. */
        int argb(int x, int y);
    }

    /** Asks for each pixel once, row by row. */
    public static Bitmap computed(int width, int height, Pixels look) {
        int[] pixels = new int[Math.multiplyExact(width, height)];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = look.argb(x, y);
            }
        }
        return new Bitmap(width, height, pixels);
    }

    /** Copies a decoded picture. */
    public static Bitmap copied(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Bitmap(width, height, image.getRGB(0, 0, width, height, new int[width * height], 0, width));
    }

    /** How many pixels there are from left to right. */
    public int width() {
        return width;
    }

    /** How many pixels there are from top to bottom. */
    public int height() {
        return height;
    }

    /** Opacity, red, green and blue at a place, eight bits each. */
    public int argb(int x, int y) {
        return pixels[y * width + x];
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }
}
