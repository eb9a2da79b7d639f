package dev.parlor.ai.canvas;

import java.util.List;

/**
 * A picture before it is drawn.
 *
 * @param width in pixels
 * @param height in pixels
 * @param alternative what the picture shows, in a sentence or two for those who cannot see it
 * @param elements its parts from the back to the front
 */
public record Picture(int width, int height, String alternative, List<Element> elements) {
    private static final int LARGEST = 4096;

    /** Copies the parts. */
    public Picture {
        if (width < 1 || height < 1 || width > LARGEST || height > LARGEST) {
            throw new IllegalArgumentException(
                    "A picture has 1 to " + LARGEST + " pixels a side, not " + width + " x " + height);
        }
        elements = List.copyOf(elements);
    }

    /** All of it. */
    public Frame frame() {
        return new Frame(0, 0, width, height);
    }
}
