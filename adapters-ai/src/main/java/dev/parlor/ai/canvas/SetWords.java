package dev.parlor.ai.canvas;

/**
 * A line of words whose letters have their places.
 *
 * @param words what is read, which may be less than was asked for
 * @param style how they are set, which may be smaller than was asked for
 * @param width from the start of the first letter to the end of the last
 * @param letters the letters, starting at the origin, the base line going through it
 */
public record SetWords(String words, Style style, double width, Outline letters) {
    /** The letters on a base line. */
    public Outline outline(double x, double baseline, Align align) {
        return letters.placed(Placement.move(align.start(x, width), baseline));
    }

    /** The words as a part of a picture. */
    public Element at(double x, double baseline, Align align, Colour colour) {
        return at(x, baseline, align, Paint.flat(colour));
    }

    /** The words as a part of a picture. */
    public Element at(double x, double baseline, Align align, Paint paint) {
        return new Element.Text(words, outline(x, baseline, align), paint);
    }
}
