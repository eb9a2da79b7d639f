package dev.parlor.ai.onlooker;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a figure.
 *
 * @param left the first column that it touches
 * @param right the last one
 * @param top the first row
 * @param bottom the last one
 */
record Outline(int left, int right, int top, int bottom) {
    private static final double MUCH = 1.5;
    private static final double EVEN = 1.2;
    private static final double NEARLY = 0.92;

    /** What can be said of it. */
    static List<String> of(Grid grid) {
        Outline box = box(grid);
        List<String> words = new ArrayList<>();
        if (box.height() > MUCH * box.width()) {
            words.add("tall");
        } else if (box.width() > MUCH * box.height()) {
            words.add("wide");
        }
        if (box.isEven() && box.agrees(grid, (x, y) -> Math.hypot(x, y) <= 1)) {
            words.add("round");
        } else if (box.isEven() && box.agrees(grid, (x, y) -> true)) {
            words.add("square");
        }
        if (box.isSymmetric(grid)) {
            words.add("symmetric");
        }
        return words;
    }

    private static Outline box(Grid grid) {
        Outline box = new Outline(Grid.SIDE, -1, Grid.SIDE, -1);
        for (int y = 0; y < Grid.SIDE; y++) {
            for (int x = 0; x < Grid.SIDE; x++) {
                box = grid.isFigure(x, y) ? box.with(x, y) : box;
            }
        }
        return box;
    }

    private Outline with(int x, int y) {
        return new Outline(Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y));
    }

    private int width() {
        return right - left + 1;
    }

    private int height() {
        return bottom - top + 1;
    }

    private boolean isEven() {
        return Math.max(width(), height()) <= EVEN * Math.min(width(), height());
    }

    private boolean isSymmetric(Grid grid) {
        return share((x, y) -> grid.isFigure(x, y) == grid.isFigure(left + right - x, y)) >= NEARLY;
    }

    /** Whether the figure is nearly a shape that fills the box, in coordinates from -1 to 1. */
    private boolean agrees(Grid grid, Shape shape) {
        return share((x, y) -> grid.isFigure(x, y)
                        == shape.holds((2.0 * (x - left) + 1) / width() - 1, (2.0 * (y - top) + 1) / height() - 1))
                >= NEARLY;
    }

    private double share(Place place) {
        int count = 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                count += place.holds(x, y) ? 1 : 0;
            }
        }
        return (double) count / (width() * height());
    }

    /** A shape around the origin. */
    private interface Shape {
        boolean holds(double x, double y);
    }

    /** Something that is so at some places of the grid. */
    private interface Place {
        boolean holds(int x, int y);
    }
}
