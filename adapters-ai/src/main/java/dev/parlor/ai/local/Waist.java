package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Spot;

/** What is worn about the waist. */
final class Waist {
    private final Build build;
    private final Chart chart;
    private final Wardrobe wardrobe;

    Waist(Features features, Joints joints) {
        this.build = features.body().build();
        this.chart = new Chart(joints);
        this.wardrobe = new Wardrobe(features);
    }

    /** A cord about the waist, and its two ends. */
    void cord(Relief relief) {
        double waist = build.waist();
        relief.part(chart.sheet(0.3, -waist * 1.06, 0.2, -waist * 1.06, 0.18, waist, 0.28, waist), wardrobe.trim(), 4);
        relief.part(
                chart.sheet(0.26, waist * 0.1, 0.26, waist * 0.36, -0.2, waist * 0.5, -0.24, waist * 0.2),
                wardrobe.trim(),
                4);
    }

    /** A belt where the legs begin. */
    void belt(Relief relief) {
        double hip = build.hip();
        relief.part(
                chart.sheet(0.12, -hip * 1.04, 0.0, -hip * 1.1, -0.02, hip * 0.98, 0.12, hip * 0.92),
                wardrobe.boot(),
                4);
        Spot buckle = chart.at(0.05, hip * 0.12);
        relief.on(Element.fill(Outline.diamond(buckle.x(), buckle.y(), 10), Ink.BRASS));
        relief.ink(Outline.diamond(buckle.x(), buckle.y(), 10), 2.4);
    }
}
