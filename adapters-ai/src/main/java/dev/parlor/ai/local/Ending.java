package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.FightShape;
import java.util.ArrayList;
import java.util.List;

/** A winner and a loser; how they look says what the fight was like. Made for a picture of 1024 by 576. */
final class Ending {
    private static final double CROWD = 376;
    /** How large one who lies is drawn, and how large one who was far from winning. */
    private static final double FALLEN = 0.92;

    private static final double FAR = 0.78;

    private final Duel duel;
    private final Corner winner;
    private final FightShape shape;
    private final Frame frame;
    private final Aftermath aftermath;
    private final double outward;

    Ending(Duel duel, Corner winner, FightShape shape, Whim whim, Frame frame) {
        this.duel = duel;
        this.winner = winner;
        this.shape = shape;
        this.frame = frame;
        this.aftermath = new Aftermath(duel.arena(), whim, frame);
        this.outward = winner == Corner.A ? -1 : 1;
    }

    static String words(FightShape shape) {
        return switch (shape) {
            case UPSET -> "an upset";
            case CLOSE -> "a close fight";
            case CLEAR -> "a clear win";
            case ONE_SIDED -> "a one-sided fight";
        };
    }

    List<Element> elements() {
        List<Element> parts = new ArrayList<>();
        parts.add(Element.fill(Outline.box(frame), Ink.GROUND.fade(0.3)));
        parts.addAll(light(new Spot(512 + outward * 170, 250)));
        parts.addAll(place());
        parts.add(pool());
        parts.addAll(loser());
        parts.addAll(victor());
        parts.addAll(over());
        return parts;
    }

    private List<Element> light(Spot heart) {
        return switch (shape) {
            case UPSET -> aftermath.rays(heart, 18, 1);
            case CLOSE -> aftermath.rays(heart, 7, 0.45);
            case CLEAR -> aftermath.rays(heart, 12, 0.8);
            case ONE_SIDED -> List.of(aftermath.beam(new Spot(heart.x(), 500)));
        };
    }

    /** Who watches, and what the ground looks like. */
    private List<Element> place() {
        List<Element> parts = new ArrayList<>();
        switch (shape) {
            case UPSET -> {
                parts.addAll(aftermath.crowd(CROWD, 0.8));
                parts.addAll(aftermath.cracks(lying(FALLEN), 260));
            }
            case CLOSE -> parts.addAll(aftermath.crowd(CROWD, 0.2));
            case CLEAR -> parts.addAll(aftermath.crowd(CROWD, 0.4));
            case ONE_SIDED -> parts.addAll(aftermath.cracks(lying(FAR), 330));
        }
        return parts;
    }

    private List<Element> victor() {
        Features fresh = duel.features(winner);
        boolean hurt = shape == FightShape.CLOSE || shape == FightShape.UPSET;
        Actor actor = new Actor(duel, winner, hurt ? fresh.worn() : fresh, duel.light(winner));
        Stance stance = switch (shape) {
            case UPSET -> Stance.FISTS_UP;
            case CLOSE -> Stance.SPENT;
            case CLEAR -> Stance.FIST_UP;
            case ONE_SIDED -> Stance.CALM;
        };
        double scale = Math.min(1.3, 530 / actor.height(stance));
        return actor.at(stance, new Spot(512 + outward * 190, 548), scale);
    }

    private List<Element> loser() {
        Corner corner = winner.opposite();
        Actor actor = new Actor(
                duel,
                corner,
                duel.features(corner).worn(),
                duel.light(corner).dimmed(duel.arena().air(0.42)));
        return switch (shape) {
            case CLOSE -> actor.at(Stance.KNEELING, new Spot(512 - outward * 236, 446), 1.04);
            case ONE_SIDED -> List.of(actor.turned(Stance.LIMP, lying(FAR), FAR, 86));
            default -> List.of(actor.turned(Stance.LIMP, lying(FALLEN), FALLEN, 84));
        };
    }

    /** A little light on the ground, so that one who lies in the dark is seen. */
    private Element pool() {
        return Element.fill(
                Outline.ellipse(512 - outward * 250, 424, 300, 44),
                duel.arena().lamp().fade(0.26));
    }

    /** Where the feet of one who lies are. */
    private Spot lying(double scale) {
        return new Spot(512 - outward * (470 - 370 * scale), 430);
    }

    private List<Element> over() {
        Spot ground = new Spot(512 - outward * 220, 446);
        return switch (shape) {
            case UPSET -> aftermath.confetti(110);
            case CLOSE -> List.of(aftermath.dust(ground, 330));
            case CLEAR -> aftermath.confetti(34);
            case ONE_SIDED ->
                List.of(new Element.Fill(
                        Outline.box(frame),
                        Paint.across(
                                outward < 0 ? 380 : 644,
                                outward < 0 ? 1024 : 0,
                                Ink.GROUND.fade(0),
                                Ink.GROUND.fade(0.5))));
        };
    }
}
