package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Whim;
import java.util.ArrayList;
import java.util.List;

/** One fighter, from the chest up: as a picture of its own, or set into a frame of another. */
public final class Portrait {
    private static final int SIDE = 768;
    private static final int RAYS = 11;

    private Portrait() {}

    /**
     * A picture of 768 by 768.
     *
     * @param who is drawn
     * @param arena in whose light
     * @param seed what else differs from picture to picture
     */
    public static Picture of(Contender who, Arena arena, Whim seed) {
        Frame frame = new Frame(0, 0, SIDE, SIDE);
        Backdrop backdrop = new Backdrop(arena, seed, frame, 0.72);
        List<Element> parts = new ArrayList<>(backdrop.behind());
        parts.add(bust(who, frame, arena.light(0.5, Ink.BRASS)));
        parts.addAll(backdrop.near());
        return new Picture(SIDE, SIDE, "Portrait of " + who.name() + " at " + arena.title() + ".", parts);
    }

    /**
     * Parts that fill a frame and do not leave it: the fighter in front of rays of light.
     *
     * @param who is drawn
     * @param glow what colour shines on its edge, such as that of its rarity
     * @param frame any shape; the face is as large as its shorter side allows
     */
    public static Element in(Contender who, Colour glow, Frame frame) {
        Features features = Features.of(who);
        List<Element> parts = new ArrayList<>(rays(features, frame));
        parts.add(bust(who, frame, new Light(Ink.TEXT, -1, glow)));
        return Element.inside(Outline.box(frame), parts);
    }

    private static Element bust(Contender who, Frame frame, Light light) {
        double size = Math.min(frame.width(), frame.height() * 1.06);
        Spot face = new Spot(frame.middle(), frame.y() + frame.height() * 0.46);
        return new Bust(Features.of(who), who.portrait()).at(face, size / 560, light, false);
    }

    private static List<Element> rays(Features features, Frame frame) {
        Spot middle = new Spot(frame.middle(), frame.y() + frame.height() * 0.46);
        double far = Math.hypot(frame.width(), frame.height());
        List<Outline> rays = new ArrayList<>();
        for (int i = 0; i < RAYS; i++) {
            double way = 360.0 * i / RAYS + features.whim().between("rays", 0, 30);
            Spot left = middle.along(way - 7, far);
            Spot right = middle.along(way + 7, far);
            rays.add(Outline.polygon(middle.x(), middle.y(), left.x(), left.y(), right.x(), right.y()));
        }
        return List.of(
                new Element.Fill(
                        Outline.box(frame),
                        Paint.down(frame.y(), frame.bottom(), features.mark(0.44), features.cloth(0.16))),
                Element.fill(Outline.together(rays), features.mark(0.56).fade(0.45)),
                new Element.Fill(
                        Outline.box(frame),
                        Paint.glow(
                                middle.x(),
                                middle.y(),
                                far * 0.5,
                                features.mark(0.85).fade(0.7))));
    }
}
