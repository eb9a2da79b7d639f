package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Colour;
import java.util.stream.IntStream;

/** How much two pictures of one size differ, in the 256 steps of a channel. */
final class Likeness {
    private Likeness() {}

    static int greatestDifference(Bitmap one, Bitmap other) {
        return pixels(one).map(at -> difference(one, other, at)).max().orElseThrow();
    }

    static double meanDifference(Bitmap one, Bitmap other) {
        return pixels(one).map(at -> difference(one, other, at)).average().orElseThrow();
    }

    private static IntStream pixels(Bitmap picture) {
        return IntStream.range(0, picture.width() * picture.height());
    }

    private static int difference(Bitmap one, Bitmap other, int place) {
        Colour first = new Colour(one.argb(place % one.width(), place / one.width()));
        Colour second = new Colour(other.argb(place % one.width(), place / one.width()));
        int red = Math.abs(first.red() - second.red());
        int green = Math.abs(first.green() - second.green());
        return Math.max(red, Math.max(green, Math.abs(first.blue() - second.blue())));
    }
}
