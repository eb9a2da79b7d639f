package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Align;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Face;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Style;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import java.util.ArrayList;
import java.util.List;

/** The picture at the end of a tournament: its winner, alone and in all the light there is; 768 by 1024. */
public final class ChampionPoster {
    private static final int WIDTH = 768;
    private static final int HEIGHT = 1024;
    private static final Frame FRAME = new Frame(0, 0, WIDTH, HEIGHT);
    private static final double MIDDLE = WIDTH / 2.0;
    private static final Spot HEART = new Spot(MIDDLE, 400);

    private final TypeCase type;

    /**
     * Draws with the letters of a case.
     *
     * @param type sets the words
     */
    public ChampionPoster(TypeCase type) {
        this.type = type;
    }

    /**
     * Draws one winner.
     *
     * @param champion who has won
     * @param arena in whose light
     * @param tournament what was won
     * @param beaten how many the champion has beaten
     * @param seed what else differs from poster to poster
     */
    public Picture of(Contender champion, Arena arena, String tournament, int beaten, Whim seed) {
        Backdrop backdrop = new Backdrop(arena, seed, FRAME, 0.72);
        Aftermath feast = new Aftermath(arena, seed, FRAME);
        List<Element> parts = new ArrayList<>(backdrop.behind());
        parts.add(Element.fill(Outline.box(FRAME), Ink.GROUND.fade(0.34)));
        parts.addAll(feast.rays(HEART, 20, 0.95));
        parts.add(laurel());
        parts.addAll(feast.crowd(720, 0.7));
        parts.addAll(figure(champion, arena));
        parts.addAll(feast.confetti(120));
        parts.addAll(backdrop.near());
        parts.addAll(words(champion, tournament, beaten));
        return new Picture(
                WIDTH,
                HEIGHT,
                champion.name() + ", champion of " + tournament + ", with " + counted(beaten) + " beaten.",
                parts);
    }

    private static List<Element> figure(Contender champion, Arena arena) {
        Features features = Features.of(champion);
        Stance stance = Stance.FIST_UP;
        Joints joints = new Joints(features.body().build(), stance.pose());
        double high = -Math.min(
                joints.leadArm().end().y() - 34,
                joints.head().y() - 250 * features.body().build().head());
        double scale = Math.min(1.75, 700 / high);
        return List.of(Element.placed(
                Placement.scale(scale, scale).then(Placement.move(MIDDLE - 12, 812)),
                new Figure(features, champion.portrait()).elements(stance, arena.light(0.5, Ink.BRASS))));
    }

    /** Two brass rings with leaves between them. */
    private static Element laurel() {
        List<Outline> leaves = new ArrayList<>();
        for (int i = 0; i < 44; i++) {
            double way = 90 + 14 + i * (332.0 / 43);
            Spot root = HEART.along(way, 286);
            boolean left = i < 22;
            Spot tip = root.along(way + (left ? 52 : -52), 66);
            Spot belly = root.toward(tip, 0.5).along(way, 17);
            Spot back = root.toward(tip, 0.5).along(way, -11);
            leaves.add(Outline.smooth(List.of(root, belly, tip, back)));
        }
        return Element.placed(
                Placement.STILL,
                List.of(
                        Element.fill(Outline.together(leaves), Ink.BRASS.mix(Ink.GROUND, 0.12)),
                        Element.line(Outline.together(leaves), Ink.GROUND.fade(0.6), Nib.round(2)),
                        Element.line(Outline.disc(HEART.x(), HEART.y(), 286), Ink.BRASS, Nib.round(4))));
    }

    private List<Element> words(Contender champion, String tournament, int beaten) {
        double width = WIDTH - 96;
        List<Element> parts = new ArrayList<>();
        parts.add(new Element.Fill(
                Outline.box(new Frame(0, 690, WIDTH, HEIGHT - 690)),
                Paint.down(690, 830, Ink.GROUND.fade(0), Ink.GROUND.fade(0.95))));
        parts.add(Element.line(Outline.box(FRAME.inset(18)), Ink.BRASS, Nib.sharp(4)));
        parts.add(centred("CHAMPION", Style.of(Face.BOLD, 34).tracked(14), 838, width, Ink.BRASS));
        parts.add(centred(champion.name(), Style.of(Face.BOLD, 74).tracked(-1), 910, width, Ink.TEXT));
        parts.add(Element.line(Outline.lines(MIDDLE - 150, 930, MIDDLE + 150, 930), Ink.BRASS, Nib.sharp(4)));
        parts.add(centred(
                tournament + " \u00B7 " + counted(beaten) + " beaten",
                Style.of(Face.SEMI_BOLD, 34),
                978,
                width,
                Ink.TEXT_SECOND));
        return parts;
    }

    private Element centred(String words, Style style, double baseline, double width, Colour colour) {
        return type.fit(words, style, width, 28).at(MIDDLE, baseline, Align.MIDDLE, colour);
    }

    private static String counted(int beaten) {
        return beaten == 1 ? "one" : Integer.toString(beaten);
    }
}
