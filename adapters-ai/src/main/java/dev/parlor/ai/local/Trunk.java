package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Spot;
import java.util.List;

/** The middle of a body, and what covers it; the chest is turned a little to the viewer. */
final class Trunk {
    private final Build build;
    private final Joints joints;
    private final Chart chart;
    private final Wardrobe wardrobe;
    private final Dress dress;

    Trunk(Features features, Joints joints) {
        this.build = features.body().build();
        this.dress = features.body().dress();
        this.joints = joints;
        this.chart = new Chart(joints);
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
                chart.at(1.03, -build.shoulder() * 0.2),
                chart.at(0.97, -build.shoulder() * 0.72),
                chart.at(0.86, -build.shoulder() * 0.98),
                chart.at(0.62, -build.rib() * 0.92),
                chart.at(0.3, -build.waist()),
                chart.at(-0.02, -build.hip()),
                chart.at(-0.13, 0),
                chart.at(-0.02, build.hip() * front),
                chart.at(0.3, build.waist() * front),
                chart.at(0.62, build.rib() * front),
                chart.at(0.86, build.shoulder() * 0.88),
                chart.at(0.97, build.shoulder() * 0.62),
                chart.at(1.03, build.shoulder() * 0.2)));
    }

    private void muscles(Relief relief) {
        double rib = build.rib();
        relief.ink(
                chart.curve(0.66, -rib * 0.74, 0.52, -rib * 0.3, 0.64, rib * 0.1)
                        .with(chart.curve(0.64, rib * 0.1, 0.52, rib * 0.46, 0.66, rib * 0.76)),
                3);
        relief.ink(chart.strip(0.88, rib * 0.1, 0.06, rib * 0.06), 2.4);
        relief.ink(
                chart.strip(0.44, -rib * 0.28, 0.43, rib * 0.36).with(chart.strip(0.28, -rib * 0.26, 0.27, rib * 0.32)),
                2.2);
        if (dress == Dress.SASH) {
            relief.part(chart.band(-build.rib(), 0.98, build.waist() * 0.9, 0.1, 11), wardrobe.trim(), 5);
        }
    }

    private void braces(Relief relief) {
        double rib = build.rib();
        relief.part(chart.band(-rib * 0.5, 0.98, -rib * 0.34, 0.04, 5), wardrobe.trim(), 3);
        relief.part(chart.band(rib * 0.52, 0.98, rib * 0.4, 0.04, 5), wardrobe.trim(), 3);
        relief.ink(chart.strip(0.94, rib * 0.1, 0.06, rib * 0.06), 2);
        Spot knot = chart.at(0.93, rib * 0.1);
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
                chart.sheet(1.02, -rib * 0.3, 0.9, -rib * 0.96, 0.0, -rib * 0.9, 0.0, -rib * 0.2, 0.5, -rib * 0.12),
                wardrobe.cloth(),
                rib * 0.3);
        relief.part(
                chart.sheet(1.02, rib * 0.36, 0.9, rib * 0.9, 0.0, rib * 0.84, 0.0, rib * 0.5, 0.5, rib * 0.32),
                wardrobe.cloth(),
                rib * 0.3);
        relief.part(
                chart.sheet(0.98, rib * 0.04, 0.86, rib * 0.16, 0.34, rib * 0.12, 0.4, rib * 0.0), wardrobe.trim(), 3);
    }

    private void collar(Relief relief) {
        double rib = build.rib();
        relief.ink(chart.strip(0.7, rib * 0.1, 0.1, rib * 0.16), 3);
        relief.part(
                chart.sheet(1.04, -rib * 0.5, 0.86, -rib * 0.6, 0.58, rib * 0.1, 0.8, rib * 0.1), wardrobe.trim(), 5);
        relief.part(
                chart.sheet(1.04, rib * 0.56, 0.86, rib * 0.66, 0.58, rib * 0.1, 0.8, rib * 0.1), wardrobe.trim(), 5);
    }

    private void plates(Relief relief) {
        double rib = build.rib();
        relief.ink(chart.strip(0.95, rib * 0.1, 0.36, rib * 0.08), 3);
        relief.ink(
                chart.curve(0.4, -rib * 0.76, 0.3, 0, 0.4, rib * 0.7)
                        .with(chart.curve(0.24, -rib * 0.7, 0.14, 0, 0.24, rib * 0.66)),
                3);
        Spot heart = chart.at(0.7, rib * 0.1);
        relief.part(Outline.diamond(heart.x(), heart.y(), rib * 0.3), wardrobe.trim(), 6);
        relief.on(Element.line(Outline.diamond(heart.x(), heart.y(), rib * 0.14), Ink.BRASS, Nib.round(2.4)));
    }
}
