package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Ink;

/** Brings a fighter's own picture into the fighter's colours, so that it belongs, and keeps enough to be known. */
final class Duotone {
    private static final int SIDE = 192;
    private static final double OWN = 0.42;

    private final Colour dark;
    private final Colour middle;

    Duotone(Features features) {
        this.dark = features.cloth(0.18);
        this.middle = features.cloth(0.6);
    }

    /** The largest square in the middle of the picture. */
    Bitmap of(Bitmap picture) {
        int side = Math.min(picture.width(), picture.height());
        int left = (picture.width() - side) / 2;
        int top = (picture.height() - side) / 2;
        double step = (double) side / SIDE;
        return Bitmap.computed(
                SIDE,
                SIDE,
                (x, y) -> toned(averaged(picture, left + x * step, top + y * step, step))
                        .argb());
    }

    private Colour toned(Colour own) {
        double light = (0.3 * own.red() + 0.59 * own.green() + 0.11 * own.blue()) / 255;
        Colour tone = light < 0.5 ? dark.mix(middle, light * 2) : middle.mix(Ink.TEXT, light * 2 - 1);
        return tone.mix(own, OWN);
    }

    /** Four places in the square that becomes one pixel; what is clear counts as the ground. */
    private static Colour averaged(Bitmap picture, double x, double y, double step) {
        Colour upper = at(picture, x, y).mix(at(picture, x + step / 2, y), 0.5);
        Colour lower = at(picture, x, y + step / 2).mix(at(picture, x + step / 2, y + step / 2), 0.5);
        return upper.mix(lower, 0.5);
    }

    private static Colour at(Bitmap picture, double x, double y) {
        int column = Math.min((int) x, picture.width() - 1);
        int row = Math.min((int) y, picture.height() - 1);
        Colour pixel = new Colour(picture.argb(column, row));
        return Ink.GROUND.mix(pixel, pixel.opacity());
    }
}
