package dev.parlor.ai.canvas;

import java.util.List;

/**
 * What a line is drawn with.
 *
 * @param width how thick the line is
 * @param round whether ends and corners are round; else ends are cut and corners are pointed
 * @param dashes how long the line and the gaps are, by turns; empty for a line without gaps
 */
public record Nib(double width, boolean round, List<Double> dashes) {
    /** Copies the dashes. */
    public Nib {
        dashes = List.copyOf(dashes);
    }

    /** A line without gaps with round ends. */
    public static Nib round(double width) {
        return new Nib(width, true, List.of());
    }

    /** A line without gaps with pointed corners. */
    public static Nib sharp(double width) {
        return new Nib(width, false, List.of());
    }
}
