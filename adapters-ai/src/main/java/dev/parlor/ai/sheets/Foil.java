package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Noise;
import dev.parlor.ai.canvas.Oklch;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Whim;
import java.util.ArrayList;
import java.util.List;

/** Foil: folds of light that run across the card, their hue pulled to and fro by clouds. */
final class Foil {
    /** The folds are soft, so fewer pixels do. */
    private static final int COARSE = 2;

    private static final double GOLD = 80;
    /** How far the hue goes to either side, in degrees. */
    private static final double SWING = 20;

    private static final double FOLDS = 5;
    /** How far clouds push a fold aside, in folds. */
    private static final double PULL = 1.1;

    private final Noise clouds;

    Foil(Whim whim) {
        this.clouds = new Noise(whim.branch("foil").seed());
    }

    Bitmap sheet() {
        int width = (int) CardFrame.CARD.width() / COARSE;
        int height = (int) CardFrame.CARD.height() / COARSE;
        return Bitmap.computed(
                width,
                height,
                (x, y) -> at((double) x / width, (double) y / width).argb());
    }

    /** Straight beams of it over a picture, as wide as the hand that holds the card tilts them. */
    static List<Element> beams(Whim whim, Frame frame) {
        List<Paint.Stop> stops = new ArrayList<>(List.of(new Paint.Stop(0, Ink.TEXT.fade(0))));
        for (int beam = 0; beam < 3; beam++) {
            Whim own = whim.branch("beam " + beam);
            double middle = 0.18 + 0.29 * beam + own.between("place", -0.05, 0.05);
            double half = own.between("width", 0.03, 0.09);
            Colour light = new Oklch(0.93, 0.09, GOLD + own.between("hue", -2 * SWING, 2 * SWING)).colour();
            stops.add(new Paint.Stop(middle - half, light.fade(0)));
            stops.add(new Paint.Stop(middle, light.fade(own.between("strength", 0.14, 0.26))));
            stops.add(new Paint.Stop(middle + half, light.fade(0)));
        }
        return List.of(new Element.Fill(
                Outline.box(frame),
                new Paint.Linear(frame.x(), frame.y(), frame.right(), frame.y() + 0.62 * frame.width(), stops)));
    }

    private Colour at(double x, double y) {
        double cloud = clouds.layers(2.6 * x, 2.6 * y, 3) - 0.5;
        double way = x + 0.62 * y;
        double wave = 0.5 + 0.3 * fold(FOLDS * way + 2 * PULL * cloud) + 0.2 * fold(2.7 * FOLDS * way - PULL * cloud);
        double hue = GOLD + SWING * Math.clamp(3.5 * cloud, -1, 1);
        return new Oklch(0.62 + 0.34 * wave, 0.135 - 0.07 * wave, hue).colour();
    }

    private static double fold(double number) {
        return Math.sin(2 * Math.PI * number);
    }
}
