package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.fighter.Corner;
import java.util.List;

/** One of the two fighters on a stage: it looks towards the other. */
final class Actor {
    private final Figure figure;
    private final Build build;
    private final Light light;
    private final double side;
    private final Stance idle;
    private final Dress dress;

    Actor(Duel duel, Corner corner) {
        this(duel, corner, duel.features(corner), duel.light(corner));
    }

    Actor(Duel duel, Corner corner, Features features, Light light) {
        this.figure = new Figure(features, duel.of(corner).portrait());
        this.build = features.body().build();
        this.idle = features.body().stance();
        this.dress = features.body().dress();
        this.light = light;
        this.side = corner == Corner.A ? 1 : -1;
    }

    /** A blow that its dress lets be seen. */
    Blow blow(Whim whim) {
        return whim.pick("blow", dress == Dress.ROBE ? Blow.ARMED : Blow.ALL);
    }

    /** How it stands before anything happens. */
    Stance idle() {
        return idle;
    }

    /** Where a point of the body is when the feet are elsewhere. */
    Spot seen(Spot point, Spot feet, double scale) {
        return feet.moved(side * scale * point.x(), scale * point.y());
    }

    Joints joints(Stance stance) {
        return new Joints(build, stance.pose());
    }

    /** How high it reaches in a pose, headgear and fists included. */
    double height(Stance stance) {
        Joints joints = joints(stance);
        double fists =
                Math.min(joints.leadArm().end().y(), joints.rearArm().end().y()) - 1.6 * build.armGirth() - 26;
        return -Math.min(joints.head().y() - 250 * build.head(), fists);
    }

    /** The figure with its feet at a place, and its shadow. */
    List<Element> at(Stance stance, Spot feet, double scale) {
        return List.of(shadow(feet, scale), turned(stance, feet, scale, 0));
    }

    /** Without a shadow, turned backwards about its feet. */
    Element turned(Stance stance, Spot feet, double scale, double degrees) {
        return Element.placed(
                Placement.turn(-degrees, 0, 0)
                        .then(Placement.scale(side * scale, scale))
                        .then(Placement.move(feet.x(), feet.y())),
                figure.elements(stance, side > 0 ? light : light.mirrored()));
    }

    Element shadow(Spot feet, double scale) {
        double slip = -light.side() * 46 * scale;
        Colour dark = Relief.DARK.fade(0.3);
        double half = (build.hip() + 96) * scale;
        return Element.fill(
                Outline.ellipse(feet.x() + slip, feet.y() + 2, half, 17 * scale)
                        .with(Outline.ellipse(feet.x() + slip * 0.5, feet.y() + 1, half * 0.7, 11 * scale)),
                dark);
    }
}
