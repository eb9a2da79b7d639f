package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Trace;
import java.util.List;

/** The middle of a body, and what covers it; the chest is turned a little to the viewer. */
final class Trunk {
    private final Build build;
    private final Joints joints;
    private final Wardrobe wardrobe;
    private final Dress dress;

    Trunk(Features features, Joints joints) {
        this.build = features.body().build();
        this.dress = features.body().dress();
        this.joints = joints;
        this.wardrobe = new Wardrobe(features);
    }

    void draw(Relief relief) {
        Outline neck = Limb.bone(
                joints.trunk(0.84, 0), joints.head(), build.rib() * 0.42, build.rib() * 0.36, build.rib() * 0.36);
        relief.part(neck, wardrobe.skin(), 9);
        relief.part(outline(), wardrobe.chest(), build.rib() * 0.62);
        switch (dress) {
            case WRESTLER, SASH -> muscles(relief);
            case SHIRT -> braces(relief);
            case COAT -> lapels(relief);
            case PLATE -> plates(relief);
            case ROBE -> collar(relief);
        }
    }

    private Outline outline() {
        double front = 0.86;
        return Outline.smooth(List.of(
                at(1.03, -build.shoulder() * 0.2),
                at(0.97, -build.shoulder() * 0.72),
                at(0.86, -build.shoulder() * 0.98),
                at(0.62, -build.rib() * 0.92),
                at(0.3, -build.waist()),
                at(-0.02, -build.hip()),
                at(-0.13, 0),
                at(-0.02, build.hip() * front),
                at(0.3, build.waist() * front),
                at(0.62, build.rib() * front),
                at(0.86, build.shoulder() * 0.88),
                at(0.97, build.shoulder() * 0.62),
                at(1.03, build.shoulder() * 0.2)));
    }

    private void muscles(Relief relief) {
        double rib = build.rib();
        relief.ink(
                curve(0.66, -rib * 0.74, 0.52, -rib * 0.3, 0.64, rib * 0.1)
                        .with(curve(0.64, rib * 0.1, 0.52, rib * 0.46, 0.66, rib * 0.76)),
                3);
        relief.ink(strip(0.88, rib * 0.1, 0.06, rib * 0.06), 2.4);
        relief.ink(strip(0.44, -rib * 0.28, 0.43, rib * 0.36).with(strip(0.28, -rib * 0.26, 0.27, rib * 0.32)), 2.2);
        if (dress == Dress.SASH) {
            relief.part(band(-build.rib(), 0.98, build.waist() * 0.9, 0.1, 11), wardrobe.trim(), 5);
        }
    }

    private void braces(Relief relief) {
        double rib = build.rib();
        relief.part(band(-rib * 0.5, 0.98, -rib * 0.34, 0.04, 5), wardrobe.trim(), 3);
        relief.part(band(rib * 0.52, 0.98, rib * 0.4, 0.04, 5), wardrobe.trim(), 3);
        relief.ink(strip(0.94, rib * 0.1, 0.06, rib * 0.06), 2);
        Spot knot = at(0.93, rib * 0.1);
        relief.part(
                Outline.polygon(
                        knot.x(),
                        knot.y(),
                        knot.x() - 16,
                        knot.y() - 9,
                        knot.x() - 15,
                        knot.y() + 10,
                        knot.x(),
                        knot.y() + 2,
                        knot.x() + 15,
                        knot.y() + 10,
                        knot.x() + 16,
                        knot.y() - 9),
                wardrobe.trim(),
                3);
    }

    private void lapels(Relief relief) {
        double rib = build.rib();
        relief.part(
                sheet(1.02, -rib * 0.3, 0.9, -rib * 0.96, 0.0, -rib * 0.9, 0.0, -rib * 0.2, 0.5, -rib * 0.12),
                wardrobe.cloth(),
                rib * 0.3);
        relief.part(
                sheet(1.02, rib * 0.36, 0.9, rib * 0.9, 0.0, rib * 0.84, 0.0, rib * 0.5, 0.5, rib * 0.32),
                wardrobe.cloth(),
                rib * 0.3);
        relief.part(sheet(0.98, rib * 0.04, 0.86, rib * 0.16, 0.34, rib * 0.12, 0.4, rib * 0.0), wardrobe.trim(), 3);
    }

    private void collar(Relief relief) {
        double rib = build.rib();
        relief.ink(strip(0.7, rib * 0.1, 0.1, rib * 0.16), 3);
        relief.part(sheet(1.04, -rib * 0.5, 0.86, -rib * 0.6, 0.58, rib * 0.1, 0.8, rib * 0.1), wardrobe.trim(), 5);
        relief.part(sheet(1.04, rib * 0.56, 0.86, rib * 0.66, 0.58, rib * 0.1, 0.8, rib * 0.1), wardrobe.trim(), 5);
    }

    /** A cord about the waist, and its two ends. */
    void cord(Relief relief) {
        double waist = build.waist();
        relief.part(sheet(0.3, -waist * 1.06, 0.2, -waist * 1.06, 0.18, waist, 0.28, waist), wardrobe.trim(), 4);
        relief.part(
                sheet(0.26, waist * 0.1, 0.26, waist * 0.36, -0.2, waist * 0.5, -0.24, waist * 0.2),
                wardrobe.trim(),
                4);
    }

    private void plates(Relief relief) {
        double rib = build.rib();
        relief.ink(strip(0.95, rib * 0.1, 0.36, rib * 0.08), 3);
        relief.ink(
                curve(0.4, -rib * 0.76, 0.3, 0, 0.4, rib * 0.7)
                        .with(curve(0.24, -rib * 0.7, 0.14, 0, 0.24, rib * 0.66)),
                3);
        Spot heart = at(0.7, rib * 0.1);
        relief.part(Outline.diamond(heart.x(), heart.y(), rib * 0.3), wardrobe.trim(), 6);
        relief.on(Element.line(Outline.diamond(heart.x(), heart.y(), rib * 0.14), Ink.BRASS, Nib.round(2.4)));
    }

    /** A belt where the legs begin. */
    void belt(Relief relief) {
        double hip = build.hip();
        relief.part(sheet(0.12, -hip * 1.04, 0.0, -hip * 1.1, -0.02, hip * 0.98, 0.12, hip * 0.92), wardrobe.boot(), 4);
        Spot buckle = at(0.05, hip * 0.12);
        relief.on(Element.fill(Outline.diamond(buckle.x(), buckle.y(), 10), Ink.BRASS));
        relief.ink(Outline.diamond(buckle.x(), buckle.y(), 10), 2.4);
    }

    private Outline band(double fromSide, double fromUp, double toSide, double toUp, double half) {
        return sheet(fromUp, fromSide - half, fromUp, fromSide + half, toUp, toSide + half, toUp, toSide - half);
    }

    private Outline sheet(double... places) {
        double[] points = new double[places.length];
        for (int i = 0; i < places.length; i += 2) {
            Spot spot = at(places[i], places[i + 1]);
            points[i] = spot.x();
            points[i + 1] = spot.y();
        }
        return Outline.polygon(points);
    }

    private Outline strip(double fromUp, double fromSide, double toUp, double toSide) {
        Spot from = at(fromUp, fromSide);
        Spot to = at(toUp, toSide);
        return Outline.lines(from.x(), from.y(), to.x(), to.y());
    }

    private Outline curve(double fromUp, double fromSide, double pullUp, double pullSide, double toUp, double toSide) {
        Spot from = at(fromUp, fromSide);
        Spot pull = at(pullUp, pullSide);
        Spot to = at(toUp, toSide);
        return Trace.from(from.x(), from.y())
                .bow(pull.x(), pull.y(), to.x(), to.y())
                .open();
    }

    private Spot at(double up, double forward) {
        return joints.trunk(up, forward);
    }
}
