package dev.parlor.ai.fetch;

/** A picture's file, cut down to the parts that make its pixels and found whole, but not decoded yet. */
final class Sheet {

    private final int width;
    private final int height;
    private final byte[] bytes;

    Sheet(int width, int height, byte[] bytes) {
        this.width = width;
        this.height = height;
        this.bytes = bytes.clone();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
