package dev.parlor.ai.canvas;

import java.util.List;

/** Pictures that have a bit of everything. */
final class Samples {
    private static final TypeCase TYPE = new TypeCase();

    private Samples() {}

    static Picture everything(long seed, String words) {
        Whim whim = new Whim(seed);
        Noise noise = new Noise(seed);
        Element ground = new Element.Still(
                Bitmap.computed(
                        40,
                        25,
                        (x, y) -> Ink.GROUND
                                .mix(Ink.BRASS, noise.layers(x / 9.0, y / 9.0, 4))
                                .argb()),
                new Frame(0, 0, 320, 200));
        Element disc = Element.fill(Outline.disc(whim.between("x", 60, 260), 90, 40), Ink.CORNER_B);
        Element light =
                new Element.Fill(Outline.box(new Frame(0, 0, 320, 200)), Paint.glow(80, 80, 70, Ink.TEXT.fade(0.5)));
        Element name = TYPE.fit(words, Style.of(Face.BOLD, 28), 280)
                .at(160, 170, Align.MIDDLE, Paint.across(40, 280, Ink.CORNER_A, Ink.CORNER_B));
        Element rule = Element.line(Outline.lines(20, 180, 300, 180), Ink.BRASS, new Nib(2, false, List.of(6.0, 3.0)));
        Element half = Element.faded(0.5, List.of(Element.placed(Placement.turn(30, 100, 60), List.of(disc))));
        Element cut = Element.inside(
                Outline.diamond(220, 70, 40),
                List.of(light, Element.fill(Outline.box(new Frame(180, 30, 40, 80)), Ink.CORNER_A)));
        return new Picture(320, 200, "A sample of " + words, List.of(ground, light, half, cut, name, rule));
    }
}
