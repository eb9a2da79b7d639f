package dev.parlor.ai.onlooker;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A picture as 64 by 64 spots, and which of them belong to the figure before the background. */
final class Grid {
    static final int SIDE = 64;

    private static final double DIFFERENT = 0.09;
    private static final double PLAIN = 0.9;
    /** A figure that covers less, or more, is none. */
    private static final double LEAST = 0.03;

    private static final double MOST = 0.97;

    private final List<Spot> spots;
    private final boolean[] figure;
    private final boolean cutOut;

    private Grid(List<Spot> spots, boolean[] figure) {
        double share = IntStream.range(0, figure.length).filter(i -> figure[i]).count() / (double) figure.length;
        this.spots = spots;
        this.figure = figure.clone();
        cutOut = share >= LEAST && share <= MOST;
    }

    static Grid of(BufferedImage pixels) {
        List<Spot> spots = IntStream.range(0, SIDE * SIDE)
                .mapToObj(
                        i -> Spot.of(pixels.getRGB(at(i % SIDE, pixels.getWidth()), at(i / SIDE, pixels.getHeight()))))
                .toList();
        boolean[] figure = new boolean[SIDE * SIDE];
        if (spots.stream().allMatch(Spot::solid)) {
            beforeBackground(spots, figure);
        } else {
            IntStream.range(0, figure.length)
                    .forEach(i -> figure[i] = spots.get(i).solid());
        }
        return new Grid(spots, figure);
    }

    /** Whether there is a figure before a background; else the whole picture counts as one. */
    boolean isCutOut() {
        return cutOut;
    }

    boolean isFigure(int x, int y) {
        return figure[y * SIDE + x];
    }

    /** The spots of the figure, never none. */
    List<Spot> figure() {
        return IntStream.range(0, spots.size())
                .filter(i -> figure[i] || !cutOut)
                .mapToObj(spots::get)
                .toList();
    }

    /** A background is what nearly all of the edge looks like. */
    private static void beforeBackground(List<Spot> spots, boolean[] figure) {
        List<Spot> edge = edge(spots);
        Spot background = edge.stream()
                .max((one, other) -> Long.compare(alike(edge, one), alike(edge, other)))
                .orElseThrow();
        if (alike(edge, background) >= PLAIN * edge.size()) {
            IntStream.range(0, figure.length)
                    .forEach(i -> figure[i] = spots.get(i).distance(background) > DIFFERENT);
        }
    }

    private static List<Spot> edge(List<Spot> spots) {
        List<Spot> edge = new ArrayList<>();
        for (int i = 0; i < SIDE; i++) {
            edge.add(spots.get(i));
            edge.add(spots.get(i * SIDE));
            edge.add(spots.get(i * SIDE + SIDE - 1));
        }
        return edge;
    }

    private static long alike(List<Spot> edge, Spot spot) {
        return edge.stream().filter(other -> other.distance(spot) <= DIFFERENT).count();
    }

    private static int at(int i, int length) {
        return (int) ((i + 0.5) * length / SIDE);
    }
}
