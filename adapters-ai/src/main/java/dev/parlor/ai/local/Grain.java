package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Noise;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import java.util.List;

/** The paper under a picture, and the dark at its edges. */
final class Grain {
    private static final int WIDE = 384;
    private static final int HIGH = 216;
    /** In as many pixels as a scene has, the picture that is painted most. */
    private static final Bitmap PAPER = paper().stretched(1024, 576);

    private Grain() {}

    static List<Element> over(Frame frame) {
        double radius = Math.hypot(frame.width(), frame.height()) / 2;
        Paint edges = new Paint.Radial(
                frame.middle(),
                frame.y() + frame.height() * 0.46,
                radius * 1.04,
                List.of(
                        new Paint.Stop(0, Ink.GROUND.fade(0)),
                        new Paint.Stop(0.56, Ink.GROUND.fade(0)),
                        new Paint.Stop(1, Ink.GROUND.fade(0.72))));
        return List.of(new Element.Fill(Outline.box(frame), edges), new Element.Still(PAPER, frame));
    }

    private static Bitmap paper() {
        Noise noise = new Noise(576);
        return Bitmap.computed(WIDE, HIGH, (x, y) -> {
            double fibre = noise.value(x * 0.9, y * 0.9) * 0.7 + noise.value(x * 0.12, y * 0.5) * 0.3;
            int strength = (int) Math.round(Math.abs(fibre - 0.5) * 10) * 5;
            return (strength << 24) | (fibre > 0.5 ? 0xFFF3E0 : 0x08040C);
        });
    }
}
