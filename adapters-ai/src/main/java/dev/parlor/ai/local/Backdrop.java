package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Noise;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Whim;
import java.util.ArrayList;
import java.util.List;

/** An arena without anybody: air with light in it, three rows of things against it, ground, and what is in front. */
final class Backdrop {
    /** The air is computed smaller by so much, which its softness hides. */
    private static final int COARSE = 6;

    private final Arena arena;
    private final Whim whim;
    private final Frame frame;
    private final double horizon;

    /** The ground begins at a share of the height. */
    Backdrop(Arena arena, Whim whim, Frame frame, double horizon) {
        this.arena = arena;
        this.whim = whim;
        this.frame = frame;
        this.horizon = frame.height() * horizon;
    }

    /** What is behind the fighters. */
    List<Element> behind() {
        List<Element> parts = new ArrayList<>();
        parts.add(new Element.Still(air().stretched((int) frame.width(), (int) frame.height()), frame));
        parts.addAll(arena.source().elements(arena, frame, whim.branch("source")));
        parts.addAll(
                row("far", horizon - 26, frame.height() * 0.44, arena.air(0.4).fade(0.7), 0.3));
        parts.add(haze(0.5));
        parts.addAll(row("middle", horizon - 8, frame.height() * 0.3, arena.air(0.25), 0.7));
        parts.add(haze(0.34));
        parts.addAll(ground());
        return parts;
    }

    /** What is in front of them: things at the edges, what flies about, and the paper. */
    List<Element> before() {
        List<Element> parts = new ArrayList<>();
        parts.add(Element.fill(arena.foreground().elements(frame, whim.branch("front")), arena.air(0.07)));
        parts.addAll(air(whim.branch("weather")));
        return parts;
    }

    /** The same for whoever is so near that nothing fits between. */
    List<Element> near() {
        return air(whim.branch("weather"));
    }

    private List<Element> air(Whim own) {
        List<Element> parts = new ArrayList<>(arena.weather().elements(arena, frame, own));
        parts.addAll(Grain.over(frame));
        return parts;
    }

    private List<Element> row(String name, double top, double height, Colour colour, double lit) {
        Frame ground = new Frame(frame.x(), top, frame.width(), frame.height() - top);
        Whim own = whim.branch(name);
        return List.of(
                Element.fill(arena.skyline().row(own, ground, height), colour),
                Element.fill(
                        arena.skyline().lights(own, ground, height),
                        arena.lamp().fade(lit)));
    }

    private Element haze(double strength) {
        return new Element.Fill(
                Outline.box(new Frame(frame.x(), horizon * 0.4, frame.width(), frame.height() - horizon * 0.4)),
                Paint.down(
                        horizon * 0.4,
                        horizon + 10,
                        arena.air(0.6).fade(0),
                        arena.air(0.6).fade(strength)));
    }

    /** Falls off into the dark towards the viewer; the lamp lies on it as a pool and in streaks. */
    private List<Element> ground() {
        Frame floor = new Frame(frame.x(), horizon, frame.width(), frame.height() - horizon);
        double x = frame.width() * (0.5 + (arena.lampPlace() - 0.5) * 0.6);
        List<Element> parts = new ArrayList<>();
        parts.add(new Element.Fill(
                Outline.box(floor), Paint.down(horizon, frame.bottom(), arena.air(0.36), arena.air(0.1))));
        parts.add(Element.fill(
                Outline.ellipse(x, horizon + 44, frame.width() * 0.42, 46).within(Outline.box(floor)),
                arena.lamp().fade(0.16)));
        parts.add(Element.fill(streaks(), arena.lamp().fade(0.22)));
        parts.add(Element.fill(seams(), arena.air(0.07).fade(0.5)));
        return parts;
    }

    private Outline streaks() {
        List<Outline> streaks = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Whim own = whim.branch("streak " + i);
            double y = horizon + 6 + i * i * 0.7 + own.unit("y") * 5;
            double x = frame.width() * (arena.lampPlace() + own.between("x", -0.24, 0.24));
            streaks.add(Outline.ellipse(x, y, 30 + 90 * own.unit("long"), 1 + i * 0.14));
        }
        return Outline.together(streaks);
    }

    /** Lines that run to a point at the horizon. */
    private Outline seams() {
        List<Outline> seams = new ArrayList<>();
        for (int i = -7; i <= 7; i++) {
            double far = frame.middle() + i * frame.width() * 0.05;
            double near = frame.middle() + i * frame.width() * 0.26 + whim.between("seam " + i, -30, 30);
            seams.add(Outline.polygon(far, horizon, near - 3, frame.bottom(), near + 3, frame.bottom()));
        }
        return Outline.together(seams);
    }

    private Bitmap air() {
        int width = (int) frame.width() / COARSE;
        int height = (int) frame.height() / COARSE;
        Noise noise = new Noise(whim.branch("air").seed());
        Colour deep = arena.air(0.17);
        Colour light = arena.air(0.62);
        Colour lamp = arena.lamp();
        return Bitmap.computed(width, height, (x, y) -> {
            double smoke = noise.smoke(5.0 * x / width / arena.stretch(), 5.0 * y / height, 3.2);
            double beside = (x / (double) width - arena.lampPlace()) * width / height;
            double above = y / (double) height - arena.lampHeight();
            double glow = Math.exp(-(beside * beside + above * above) * 3.2);
            double lit = (smoke * 1.7 - 0.42) * (0.5 + 0.6 * glow) + 0.3 * y / height;
            return deep.mix(light, lit + 0.25 * glow)
                    .mix(lamp, glow * (0.16 + 0.4 * smoke))
                    .argb();
        });
    }
}
