package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;

/**
 * What shines on a figure.
 *
 * @param lamp the arena's light
 * @param side from where it comes, from -1, the left, to 1, the right
 * @param corner the light of the figure's corner, which comes from the other side
 * @param veil what lies over all of it, as solid as it is told
 */
record Light(Colour lamp, double side, Colour corner, Colour veil) {
    Light(Colour lamp, double side, Colour corner) {
        this(lamp, side, corner, lamp.fade(0));
    }

    /** The same where neither lamp nor corner shines, in air of a colour. */
    Light dimmed(Colour air) {
        return new Light(lamp.mix(air, 0.45), side, corner.mix(air, 0.3), air.fade(0.46));
    }

    /** As a mirror sees it. */
    Light mirrored() {
        return new Light(lamp, -side, corner, veil);
    }

    /** How far to the right a shape is moved away from the lamp, of a way in all. */
    double away(double way) {
        return side > 0 ? -way : way;
    }
}
