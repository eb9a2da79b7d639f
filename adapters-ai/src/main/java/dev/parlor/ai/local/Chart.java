package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Trace;

/** Shapes on a trunk, whose points are told as how far up from hip to neck and how far to the front. */
record Chart(Joints joints) {
    /** Straight lines through points and back to the first. */
    Outline sheet(double... places) {
        double[] points = new double[places.length];
        for (int i = 0; i < places.length; i += 2) {
            Spot spot = at(places[i], places[i + 1]);
            points[i] = spot.x();
            points[i + 1] = spot.y();
        }
        return Outline.polygon(points);
    }

    /** A straight line. */
    Outline strip(double fromUp, double fromSide, double toUp, double toSide) {
        Spot from = at(fromUp, fromSide);
        Spot to = at(toUp, toSide);
        return Outline.lines(from.x(), from.y(), to.x(), to.y());
    }

    /** A bow that the middle point pulls. */
    Outline curve(double fromUp, double fromSide, double pullUp, double pullSide, double toUp, double toSide) {
        Spot from = at(fromUp, fromSide);
        Spot pull = at(pullUp, pullSide);
        Spot to = at(toUp, toSide);
        return Trace.from(from.x(), from.y())
                .bow(pull.x(), pull.y(), to.x(), to.y())
                .open();
    }

    /** A strip of cloth between two points. */
    Outline band(double fromSide, double fromUp, double toSide, double toUp, double half) {
        return sheet(fromUp, fromSide - half, fromUp, fromSide + half, toUp, toSide + half, toUp, toSide - half);
    }

    Spot at(double up, double forward) {
        return joints.trunk(up, forward);
    }
}
