package dev.parlor.ai.canvas;

import java.util.List;

/** What a shape is filled with. */
public sealed interface Paint {
    /** The same colour everywhere. */
    record Flat(Colour colour) implements Paint {}

    /** Colours along a line, in the picture's coordinates. */
    record Linear(double fromX, double fromY, double toX, double toY, List<Stop> stops) implements Paint {
        /** Copies the stops. */
        public Linear {
            stops = Stop.ordered(stops);
        }
    }

    /** Colours outwards from a point, in the picture's coordinates. */
    record Radial(double x, double y, double radius, List<Stop> stops) implements Paint {
        /** Copies the stops. */
        public Radial {
            stops = Stop.ordered(stops);
        }
    }

    /**
     * Where a gradient has a colour of its own.
     *
     * @param share from 0, the start, to 1, the end
     */
    record Stop(double share, Colour colour) {
        private static List<Stop> ordered(List<Stop> stops) {
            for (int i = 1; i < stops.size(); i++) {
                if (stops.get(i).share() <= stops.get(i - 1).share()) {
                    throw new IllegalArgumentException("The stops of a gradient go upwards, not " + stops);
                }
            }
            if (stops.size() < 2) {
                throw new IllegalArgumentException("A gradient has two stops at least, not " + stops.size());
            }
            return List.copyOf(stops);
        }
    }

    /** The same colour everywhere. */
    static Paint flat(Colour colour) {
        return new Flat(colour);
    }

    /** From one colour to another from top to bottom. */
    static Paint down(double top, double bottom, Colour first, Colour last) {
        return new Linear(0, top, 0, bottom, ends(first, last));
    }

    /** From one colour to another from left to right. */
    static Paint across(double left, double right, Colour first, Colour last) {
        return new Linear(left, 0, right, 0, ends(first, last));
    }

    /** Light that is strongest at a point and gone at a distance. */
    static Paint glow(double x, double y, double radius, Colour light) {
        return new Radial(
                x,
                y,
                radius,
                List.of(
                        new Stop(0, light),
                        new Stop(0.5, light.fade(light.opacity() * 0.35)),
                        new Stop(1, light.fade(0))));
    }

    private static List<Stop> ends(Colour first, Colour last) {
        return List.of(new Stop(0, first), new Stop(1, last));
    }
}
