package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well one colour is read on another.
 *
 * <p>Source: WCAG 2.2, "contrast ratio" and "relative luminance", https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
 */
final class Contrast {
    private Contrast() {}

    static double of(Colour one, Colour other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Every line of words, with how well it is read on what lies beside its first letter. */
    static Map<Element.Text, Double> ofWords(Picture picture) {
        Bitmap drawn = Raster.bitmap(picture);
        Map<Element.Text, Double> found = new LinkedHashMap<>();
        for (Element.Text words : Laid.words(picture.elements())) {
            Frame place = words.outline().bounds();
            if (place.width() > 0) {
                Colour ground = new Colour(drawn.argb((int) place.x() - 3, (int) place.level()));
                found.put(words, of(ground, darkest(words.paint())));
            }
        }
        return found;
    }

    private static Colour darkest(Paint paint) {
        return switch (paint) {
            case Paint.Flat(Colour colour) -> colour;
            case Paint.Linear line -> line.stops().getLast().colour();
            case Paint.Radial disc -> disc.stops().getLast().colour();
        };
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
