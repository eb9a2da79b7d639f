package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.fighter.Corner;
import java.util.ArrayList;
import java.util.List;

/** A blow that lands; made for a picture of 1024 by 576. */
final class Encounter {
    private static final double SCALE = 1.16;
    private static final double MEETING = 574;

    private final Duel duel;
    private final Corner striker;
    private final Whim whim;
    private final double forward;

    Encounter(Duel duel, Corner striker, Whim whim) {
        this.duel = duel;
        this.striker = striker;
        this.whim = whim;
        this.forward = striker == Corner.A ? 1 : -1;
    }

    List<Element> elements() {
        Actor giver = new Actor(duel, striker);
        Blow blow = giver.blow(whim);
        Actor taker = new Actor(duel, striker.opposite());
        Spot ground = new Spot(512, 500);
        Spot reach = giver.seen(blow.tip(giver.joints(blow.given())), ground, SCALE);
        Spot at = new Spot(meeting(), Math.clamp(reach.y(), 140, 300));
        Spot feet = ground.moved(at.x() - reach.x(), at.y() - reach.y());
        Impact impact = new Impact(at, whim, duel.arena().lamp());
        Colour corner = striker == Corner.A ? Ink.CORNER_A : Ink.CORNER_B;
        List<Element> parts = new ArrayList<>();
        parts.add(wedge(at, corner));
        parts.addAll(impact.speed(corner));
        parts.addAll(impact.star(150));
        parts.add(taker.turned(blow.taken(), taken(taker, blow, at), SCALE, 8));
        parts.addAll(impact.star(52));
        parts.add(giver.turned(blow.given(), feet, SCALE, 0));
        parts.add(impact.debris(duel.arena().lamp()));
        return parts;
    }

    private double meeting() {
        return 512 + forward * (MEETING - 512);
    }

    /** Where the other's feet are, so that it is hit in the face or the chest. */
    private Spot taken(Actor taker, Blow blow, Spot at) {
        Joints joints = taker.joints(blow.taken());
        Spot hit = blow.taken() == Stance.STRUCK ? joints.head() : joints.trunk(0.62, 30);
        Spot seen = taker.seen(hit, new Spot(0, 0), SCALE);
        double x = at.x() + forward * blow.apart() * SCALE - seen.x();
        return new Spot(x, Math.clamp(at.y() - seen.y(), 450, 560));
    }

    /** The striker's side of the picture, all in its colour. */
    private Element wedge(Spot at, Colour corner) {
        double back = 512 - forward * 620;
        return new Element.Fill(
                Outline.polygon(back, at.y() + 40, at.x(), at.y() - 50, at.x(), at.y() + 50, back, 760),
                Paint.across(back, at.x(), corner.fade(0.75), corner.fade(0.1)));
    }
}
