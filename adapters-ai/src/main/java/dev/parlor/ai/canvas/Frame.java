package dev.parlor.ai.canvas;

/** An upright rectangle in a picture; the origin is the upper left corner. */
public record Frame(double x, double y, double width, double height) {
    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Halfway from left to right. */
    public double middle() {
        return x + width / 2;
    }

    /** Halfway from top to bottom. */
    public double level() {
        return y + height / 2;
    }

    /** The frame that is smaller by a margin on each side. */
    public Frame inset(double margin) {
        return new Frame(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }
}
