package dev.parlor.ai.onlooker;

import dev.parlor.core.show.Look;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says of a picture what can be computed without knowing what it shows: its colours, its light and the outline of what
 * stands before a plain background.
 */
final class LocalEye {
    private LocalEye() {}

    static Look look(BufferedImage pixels) {
        Grid grid = Grid.of(pixels);
        List<Spot> figure = grid.figure();
        List<String> words = new ArrayList<>(Hues.of(figure));
        words.addAll(light(figure));
        words.addAll(grid.isCutOut() ? Outline.of(grid) : List.of());
        return new Look(words);
    }

    private static List<String> light(List<Spot> figure) {
        double mean = figure.stream().mapToDouble(Spot::lightness).average().orElse(0);
        double chroma = figure.stream().mapToDouble(Spot::chroma).average().orElse(0);
        double spread = Math.sqrt(figure.stream()
                .mapToDouble(spot -> Math.pow(spot.lightness() - mean, 2))
                .average()
                .orElse(0));
        return Stream.of(
                        word(mean, 0.4, "dark", 0.8, "pale"),
                        word(chroma, 0.02, "monochrome", 0.13, "vivid"),
                        word(spread, 0.06, "flat", 0.26, "stark"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String word(double value, double low, String below, double high, String above) {
        if (value < low) {
            return below;
        }
        return value > high ? above : "";
    }
}
