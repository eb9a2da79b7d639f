package dev.parlor.ai.canvas;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Pixels that cannot be changed: computed ones, or those of a decoded picture. */
public final class Bitmap {
    private static final int[] PARTS = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};

    /** Places between two pixels. */
    private static final int STEPS = 256;

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
        return drawn(image, image.getWidth(), image.getHeight());
    }

    /**
     * Copies a decoded picture, made smaller if it is large.
     *
     * @param most how many pixels the shorter side has at most, 1 or more
     */
    public static Bitmap copied(BufferedImage image, int most) {
        double scale = Math.min(1, (double) most / Math.min(image.getWidth(), image.getHeight()));
        return drawn(image, scaled(image.getWidth(), scale), scaled(image.getHeight(), scale));
    }

    /**
     * Reads a picture from a file, made smaller if it is large.
     *
     * @param file safe to decode
     * @param mediaType of the file, {@code image/png} or {@code image/jpeg}
     * @param most how many pixels the shorter side has at most, 1 or more
     * @return empty if the file cannot be read
     */
    public static Optional<Bitmap> read(byte[] file, String mediaType, int most) {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int every = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / (2 * most));
            ImageReadParam sparse = reader.getDefaultReadParam();
            sparse.setSourceSubsampling(every, every, 0, 0);
            return Optional.of(copied(reader.read(0, sparse), most));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static int scaled(int side, double scale) {
        return Math.max(1, (int) Math.round(side * scale));
    }

    private static Bitmap drawn(BufferedImage image, int width, int height) {
        Bitmap copy = new Bitmap(width, height, new int[Math.multiplyExact(width, height)]);
        Graphics2D graphics = copy.image().createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return copy;
    }

    /** The same in more pixels, with soft steps between those that there were. */
    public Bitmap stretched(int width, int height) {
        int[] stretched = new int[Math.multiplyExact(width, height)];
        int[] across = places(width, this.width);
        int[] down = places(height, this.height);
        for (int y = 0; y < height; y++) {
            int upper = down[y] / STEPS * this.width;
            int lower = Math.min(down[y] / STEPS + 1, this.height - 1) * this.width;
            for (int x = 0; x < width; x++) {
                int left = across[x] / STEPS;
                int right = Math.min(left + 1, this.width - 1);
                int above = between(pixels[upper + left], pixels[upper + right], across[x] % STEPS);
                int below = between(pixels[lower + left], pixels[lower + right], across[x] % STEPS);
                stretched[y * width + x] = between(above, below, down[y] % STEPS);
            }
        }
        return new Bitmap(width, height, stretched);
    }

    /** Where the middles of pixels lie among fewer, in steps. */
    private static int[] places(int of, int among) {
        int[] places = new int[of];
        for (int i = 0; i < of; i++) {
            int place = (int) ((2L * i + 1) * among * STEPS / (2L * of)) - STEPS / 2;
            places[i] = Math.clamp(place, 0, (among - 1) * STEPS);
        }
        return places;
    }

    /** Two parts of a colour at a time, with room between them for what a product needs. */
    private static int between(int from, int to, int steps) {
        int even = 0xFF00FF;
        int odd = ((from >>> 8) & even) * (STEPS - steps) + ((to >>> 8) & even) * steps;
        int rest = (from & even) * (STEPS - steps) + (to & even) * steps;
        return (odd & ~even) | ((rest >>> 8) & even);
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

    /** The pixels themselves, for who only looks at them. */
    BufferedImage image() {
        DataBufferInt buffer = new DataBufferInt(pixels, pixels.length);
        return new BufferedImage(
                ColorModel.getRGBdefault(),
                Raster.createPackedRaster(buffer, width, height, width, PARTS, null),
                false,
                null);
    }
}
