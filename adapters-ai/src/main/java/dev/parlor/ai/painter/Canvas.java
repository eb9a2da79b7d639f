package dev.parlor.ai.painter;

import dev.parlor.ai.fetch.Picture;
import java.util.Comparator;
import java.util.List;

/**
 * The size of a picture.
 *
 * @param width in pixels, 16 or more
 * @param height in pixels, 16 or more
 */
public record Canvas(int width, int height) {
    /** What scenes are shown in. */
    public static final Canvas SCENE = new Canvas(1024, 576);

    /** What cards are shown in. */
    public static final Canvas CARD = new Canvas(768, 1024);

    private static final int SMALLEST = 16;
    private static final double TENTH = 0.1;

    /**
     * Checks the sides.
     *
     * @throws IllegalArgumentException if one is too short
     */
    public Canvas {
        if (Math.min(width, height) < SMALLEST) {
            throw new IllegalArgumentException("No picture is " + width + "x" + height);
        }
    }

    /** The one of some sizes that is nearest in shape, and of those of one shape the nearest in size. */
    Canvas nearest(List<Canvas> allowed) {
        return allowed.stream()
                .min(Comparator.comparingDouble((Canvas other) -> stretch(other.shape()))
                        .thenComparingInt(other -> Math.abs(other.width - width)))
                .orElse(this);
    }

    /** Whether a picture has this size but for a tenth. */
    boolean isSizeOf(Picture picture) {
        return picture.isAbout(width, height);
    }

    /** Whether a picture has this shape but for a tenth, and at least half as many pixels on each side. */
    boolean isShapeOf(Picture picture) {
        double shape = (double) picture.width() / picture.height();
        return Math.abs(shape / shape() - 1) <= TENTH && 2 * picture.width() >= width && 2 * picture.height() >= height;
    }

    double shape() {
        return (double) width / height;
    }

    /** How much one shape has to be pulled to become this one. */
    private double stretch(double shape) {
        return Math.abs(Math.log(shape / shape()));
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
