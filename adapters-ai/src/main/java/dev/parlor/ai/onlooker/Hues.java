package dev.parlor.ai.onlooker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names the colours of a figure as people would. */
final class Hues {
    private static final Set<String> NEUTRAL = Set.of("black", "white", "grey");
    private static final double SHARE = 0.12;
    /** Outlines, eyes and shadows are black, white and grey on any figure. */
    private static final double NEUTRAL_SHARE = 0.4;

    private static final int MOST = 3;

    /** From red round to red: up to which degree a slice goes. */
    private static final List<Slice> WHEEL = List.of(
            slice(8, spot -> spot.lightness() > 0.65 ? "pink" : "crimson"),
            slice(42, Hues::red),
            slice(78, spot -> beige(spot).orElse(muddy(spot, 0.62) ? "brown" : "orange")),
            slice(92, Hues::betweenOrangeAndYellow),
            slice(116, spot -> spot.lightness() < 0.65 ? "olive" : "yellow"),
            slice(132, spot -> spot.lightness() > 0.75 ? "lime" : "green"),
            slice(165, spot -> "green"),
            slice(200, spot -> spot.lightness() > 0.75 ? "cyan" : "teal"),
            slice(232, spot -> "cyan"),
            slice(278, spot -> spot.lightness() < 0.35 ? "navy" : "blue"),
            slice(318, spot -> "purple"),
            slice(345, Hues::betweenPurpleAndRed),
            slice(361, spot -> spot.lightness() > 0.65 ? "pink" : "crimson"));

    private Hues() {}

    /** At most three names, what covers most first. */
    static List<String> of(List<Spot> figure) {
        Map<String, Long> counts = figure.stream().collect(Collectors.groupingBy(Hues::name, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= figure.size() * least(entry.getKey()))
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
    }

    private static double least(String name) {
        return NEUTRAL.contains(name) ? NEUTRAL_SHARE : SHARE;
    }

    static String name(Spot spot) {
        double light = spot.lightness();
        if (light < 0.2 || (light < 0.3 && spot.chroma() < 0.05)) {
            return "black";
        }
        if (spot.chroma() < 0.035) {
            return light > 0.9 ? "white" : "grey";
        }
        return WHEEL.stream()
                .filter(slice -> spot.hue() < slice.to())
                .findFirst()
                .map(slice -> slice.name().apply(spot))
                .orElse("pink");
    }

    private static String red(Spot spot) {
        if (spot.lightness() > 0.75) {
            return "pink";
        }
        return muddy(spot, 0.5) ? "brown" : "red";
    }

    private static String betweenOrangeAndYellow(Spot spot) {
        if (spot.lightness() < 0.6) {
            return "brown";
        }
        return beige(spot).orElse(spot.lightness() < 0.8 ? "amber" : "yellow");
    }

    /** Skin and sand are no orange, however often a photograph has them. */
    private static Optional<String> beige(Spot spot) {
        return spot.lightness() > 0.66 && spot.chroma() < 0.1 ? Optional.of("beige") : Optional.empty();
    }

    private static String betweenPurpleAndRed(Spot spot) {
        if (spot.lightness() > 0.75) {
            return "pink";
        }
        return spot.lightness() > 0.55 ? "magenta" : "purple";
    }

    private static boolean muddy(Spot spot, double light) {
        return spot.lightness() < light && spot.chroma() < 0.14;
    }

    private static Slice slice(double to, Function<Spot, String> name) {
        return new Slice(to, name);
    }

    private record Slice(double to, Function<Spot, String> name) {}
}
