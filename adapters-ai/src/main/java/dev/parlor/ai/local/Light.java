package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;

/**
 * What shines on a figure.
 *
 * @param lamp the arena's light
 * @param side from where it comes, from -1, the left, to 1, the right
 * @param corner the light of the figure's corner, which comes from the other side
 */
record Light(Colour lamp, double side, Colour corner) {
    /** As a mirror sees it. */
    Light mirrored() {
        return new Light(lamp, -side, corner);
    }

    /** How far to the right a shape is moved away from the lamp, of a way in all. */
    double away(double way) {
        return side > 0 ? -way : way;
    }
}
