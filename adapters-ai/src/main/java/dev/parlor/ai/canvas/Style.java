package dev.parlor.ai.canvas;

/**
 * How words are set.
 *
 * @param face with which letters
 * @param size height of the letters' body in pixels
 * @param tracking space between two letters in pixels; negative to tighten
 * @param tabular whether all digits are equally wide, so that a number that changes does not move the others
 */
public record Style(Face face, double size, double tracking, boolean tabular) {
    /** As the face was drawn. */
    public static Style of(Face face, double size) {
        return new Style(face, size, 0, false);
    }

    /** With space between letters. */
    public Style tracked(double pixels) {
        return new Style(face, size, pixels, tabular);
    }

    /** With digits that are equally wide. */
    public Style numeric() {
        return new Style(face, size, tracking, true);
    }

    /** Smaller or larger, the space between letters too. */
    Style times(double factor) {
        return new Style(face, size * factor, tracking * factor, tabular);
    }
}
