package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.Spot;
import java.util.List;

/** The outlines of arms, legs, fists and boots. */
final class Limb {
    private Limb() {}

    /** An arm without its hand. */
    static Outline arm(Joints.Chain chain, double girth) {
        return bone(chain.root(), chain.middle(), girth * 0.98, girth * 1.12, girth * 0.72)
                .joined(bone(chain.middle(), chain.end(), girth * 0.78, girth, girth * 0.56));
    }

    static Outline leg(Joints.Chain chain, double girth) {
        return bone(chain.root(), chain.middle(), girth * 1.12, girth * 1.2, girth * 0.74)
                .joined(bone(chain.middle(), chain.end(), girth * 0.78, girth * 0.92, girth * 0.5));
    }

    /** A fist at the end of an arm; along the first axis lie the knuckles. */
    static Outline fist(Joints.Chain chain, double size) {
        return Outline.polygon(
                        -0.45, -0.5, 0.2, -0.92, 0.95, -0.9, 1.35, -0.62, 1.42, 0.1, 1.2, 0.72, 0.5, 0.98, -0.1, 0.86,
                        -0.45, 0.5)
                .placed(hold(chain, size));
    }

    /** The lines between the fingers. */
    static Outline knuckles(Joints.Chain chain, double size) {
        return Outline.lines(0.62, -0.42, 1.36, -0.4)
                .with(Outline.lines(0.6, 0, 1.4, 0.02))
                .with(Outline.lines(0.58, 0.4, 1.28, 0.44))
                .with(Outline.lines(0.62, -0.72, 0.56, 0.5, 0.1, 0.62))
                .placed(hold(chain, size));
    }

    static Outline claws(Joints.Chain chain, double size) {
        return Outline.polygon(1.1, -0.8, 2.3, -0.5, 1.2, -0.35)
                .with(Outline.polygon(1.2, -0.3, 2.5, 0.2, 1.2, 0.2))
                .with(Outline.polygon(1.1, 0.25, 2.1, 0.85, 0.9, 0.75))
                .placed(hold(chain, size));
    }

    static Outline boot(Joints.Chain chain, double girth) {
        Placement turned = Placement.turn(
                chain.middle().direction(chain.end()) > 60 && chain.end().y() > -24
                        ? 0
                        : chain.middle().direction(chain.end()) - 90,
                0,
                0);
        return Outline.polygon(
                        -0.66, -1.2, 0.6, -1.25, 0.8, -0.6, 1.7, -0.2, 2.0, 0.3, 1.95, 0.75, -0.85, 0.75, -0.95, 0)
                .placed(Placement.scale(girth * 0.86, girth * 0.86)
                        .then(turned)
                        .then(Placement.move(chain.end().x(), chain.end().y() + 14 - 0.75 * girth * 0.86)));
    }

    /** A sleeve that opens towards the hand and hangs from the wrist. */
    static Outline bell(Joints.Chain chain, double girth) {
        double way = chain.middle().direction(chain.end());
        Spot cuff = chain.middle().toward(chain.end(), 0.84);
        double low = Math.cos(Math.toRadians(way)) >= 0 ? 90 : -90;
        Spot elbow = chain.middle();
        Outline fore = Outline.smooth(List.of(
                elbow.along(way - low, girth * 1.1),
                cuff.along(way - low, girth * 1.3),
                cuff.along(way + low, girth * 1.2),
                cuff.along(way + low, girth * 1.3).moved(0, girth * 1.7),
                elbow.along(way + low, girth * 1.3)));
        return bone(chain.root(), elbow, girth * 1.2, girth * 1.3, girth * 1.05).joined(fore);
    }

    /** A bone in flesh: as thick as told at both ends and a third of the way along. */
    static Outline bone(Spot from, Spot to, double start, double bulge, double end) {
        double way = from.direction(to);
        Spot swell = from.toward(to, 0.36);
        return Outline.smooth(List.of(
                from.along(way + 180, start * 0.75),
                from.along(way - 90, start),
                swell.along(way - 90, bulge),
                to.along(way - 90, end),
                to.along(way, end * 0.75),
                to.along(way + 90, end),
                swell.along(way + 90, bulge * 0.86),
                from.along(way + 90, start)));
    }

    private static Placement hold(Joints.Chain chain, double size) {
        Placement turned = Placement.turn(chain.middle().direction(chain.end()), 0, 0);
        return Placement.scale(size, size)
                .then(turned)
                .then(Placement.move(chain.end().x(), chain.end().y()));
    }
}
