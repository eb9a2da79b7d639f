package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Noise;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Whim;
import java.util.List;

/** An arena without anybody: air with light in it, and two rows of things against it. */
final class Backdrop {
    /** The air is computed smaller by so much, which its softness hides. */
    private static final int COARSE = 3;

    private final Arena arena;
    private final Whim whim;
    private final Frame frame;

    Backdrop(Arena arena, Whim whim, Frame frame) {
        this.arena = arena;
        this.whim = whim;
        this.frame = frame;
    }

    List<Element> elements() {
        double ground = frame.height() * 0.68;
        return List.of(
                new Element.Still(air(), frame),
                lamp(),
                row("far", ground, frame.height() * 0.42, arena.air(0.34).fade(0.75)),
                new Element.Fill(
                        Outline.box(frame),
                        Paint.down(
                                ground * 0.45,
                                ground,
                                Ink.GROUND.fade(0),
                                arena.air(0.3).fade(0.55))),
                row("near", ground + 34, frame.height() * 0.27, arena.air(0.17)));
    }

    private Element row(String name, double top, double height, Colour colour) {
        Frame ground = new Frame(0, top, frame.width(), frame.height() - top);
        return Element.fill(arena.skyline().row(whim.branch(name), ground, height), colour);
    }

    private Element lamp() {
        double x = frame.width() * arena.lampPlace();
        return new Element.Fill(
                Outline.box(frame),
                Paint.glow(
                        x,
                        frame.height() * 0.3,
                        frame.width() * 0.5,
                        arena.lamp().fade(0.6)));
    }

    private Bitmap air() {
        int width = (int) frame.width() / COARSE;
        int height = (int) frame.height() / COARSE;
        Noise noise = new Noise(whim.branch("air").seed());
        Colour deep = arena.air(0.16);
        Colour light = arena.air(0.52);
        return Bitmap.computed(width, height, (x, y) -> {
            double smoke = noise.smoke(5.0 * x / width / arena.stretch(), 5.0 * y / height, 3.2);
            double edge = Math.hypot(x - width / 2.0, y - height / 2.0) / width;
            return deep.mix(light, (smoke * 1.7 - 0.35) * (1.15 - edge * 1.2)).argb();
        });
    }
}
