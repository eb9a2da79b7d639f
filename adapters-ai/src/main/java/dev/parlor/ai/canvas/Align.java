package dev.parlor.ai.canvas;

/** Which end of a line of words stands at the given place. */
public enum Align {
    LEFT(0),
    MIDDLE(0.5),
    RIGHT(1);

    private final double share;

    Align(double share) {
        this.share = share;
    }

    double start(double x, double width) {
        return x - share * width;
    }
}
