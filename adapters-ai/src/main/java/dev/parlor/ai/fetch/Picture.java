package dev.parlor.ai.fetch;

import java.awt.image.BufferedImage;

/** A picture that was decoded and encoded anew, so that it holds pixels and nothing else. */
public final class Picture {

    private final Format format;
    private final BufferedImage pixels;
    private final byte[] bytes;

    Picture(Format format, BufferedImage pixels, byte[] bytes) {
        this.format = format;
        this.pixels = pixels;
        this.bytes = bytes.clone();
    }

    /** Returns the format of {@link #bytes()}: PNG or JPEG. */
    public Format format() {
        return format;
    }

    /** Returns the width in pixels. */
    public int width() {
        return pixels.getWidth();
    }

    /** Returns the height in pixels. */
    public int height() {
        return pixels.getHeight();
    }

    /** Returns the decoded pixels, RGB or ARGB of 8 bits each; four bytes for each of them stay in memory. */
    public BufferedImage pixels() {
        return pixels;
    }

    /** Returns a copy of the encoded picture, without metadata. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Tells whether both sides are within a tenth of the wanted ones.
     *
     * @param wantedWidth the width that was asked for
     * @param wantedHeight the height that was asked for
     */
    public boolean isAbout(int wantedWidth, int wantedHeight) {
        return near(width(), wantedWidth) && near(height(), wantedHeight);
    }

    private static boolean near(int is, int wanted) {
        return Math.abs((long) is - wanted) * 10 <= wanted;
    }
}
