package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.FightShape;
import java.util.ArrayList;
import java.util.List;

/** The three pictures of a match: both before it, one blow, and who is left standing; each 1024 by 576. */
public final class FightScenes {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 576;
    private static final Frame FRAME = new Frame(0, 0, WIDTH, HEIGHT);

    private final Captions captions;

    /**
     * Draws with the letters of a case.
     *
     * @param type sets the words
     */
    public FightScenes(TypeCase type) {
        this.captions = new Captions(type, FRAME);
    }

    /**
     * Both stand ready, and the slash is between them.
     *
     * @param duel who meets whom and where
     * @param line a few words below the names; may be empty
     * @param seed what else differs from match to match
     */
    public Picture entrance(Duel duel, String line, Whim seed) {
        Backdrop backdrop = new Backdrop(duel.arena(), seed, FRAME, 0.68);
        List<Element> parts = new ArrayList<>(backdrop.behind());
        parts.addAll(halves());
        parts.addAll(ready(duel, Corner.A));
        parts.addAll(ready(duel, Corner.B));
        parts.addAll(backdrop.before());
        parts.addAll(captions.even(duel, line));
        return picture(
                parts,
                duel.a().name() + " (diamond, left) and " + duel.b().name() + " (disc, right) stand ready at "
                        + duel.arena().title() + ".");
    }

    /**
     * One strikes the other.
     *
     * @param duel who meets whom and where
     * @param striker whose blow it is
     * @param line a few words below the names; may be empty
     * @param seed what else differs from match to match
     */
    public Picture clash(Duel duel, Corner striker, String line, Whim seed) {
        Backdrop backdrop = new Backdrop(duel.arena(), seed, FRAME, 0.72);
        double tilt = striker == Corner.A ? -6 : 6;
        Placement slanted =
                Placement.move(-512, -288).then(Placement.scale(1.22, 1.22)).then(Placement.turn(tilt, 0, 0));
        Placement view = slanted.then(Placement.move(512, 288));
        List<Element> parts = new ArrayList<>();
        parts.add(Element.placed(view, backdrop.behind()));
        parts.addAll(new Encounter(duel, striker, seed).elements());
        parts.addAll(backdrop.before());
        parts.addAll(captions.even(duel, line));
        return picture(
                parts,
                duel.of(striker).name() + " strikes "
                        + duel.of(striker.opposite()).name() + " at "
                        + duel.arena().title() + ".");
    }

    /**
     * One stands, the other does not.
     *
     * @param duel who meets whom and where
     * @param winner who stands
     * @param shape what the fight was like
     * @param line a few words below the names; may be empty
     * @param seed what else differs from match to match
     */
    public Picture verdict(Duel duel, Corner winner, FightShape shape, String line, Whim seed) {
        Backdrop backdrop = new Backdrop(duel.arena(), seed, FRAME, 0.66);
        List<Element> parts = new ArrayList<>(backdrop.behind());
        parts.addAll(new Ending(duel, winner, shape, seed, FRAME).elements());
        parts.addAll(backdrop.near());
        parts.addAll(captions.uneven(duel, winner, line));
        return picture(
                parts,
                duel.of(winner).name() + " stands over "
                        + duel.of(winner.opposite()).name() + " at "
                        + duel.arena().title() + "; " + Ending.words(shape) + ".");
    }

    private static List<Element> ready(Duel duel, Corner corner) {
        Actor actor = new Actor(duel, corner);
        double x = corner == Corner.A ? 262 : WIDTH - 262;
        return actor.at(actor.idle(), new Spot(x, 462), Math.min(1.1, 448 / actor.height(actor.idle())));
    }

    /** The light of each corner on its half, and a blade of light between. */
    private static List<Element> halves() {
        Outline left = Outline.polygon(0, 0, 582, 0, 446, HEIGHT, 0, HEIGHT);
        Outline right = Outline.polygon(582, 0, WIDTH, 0, WIDTH, HEIGHT, 446, HEIGHT);
        Colour clear = Ink.TEXT.fade(0);
        return List.of(
                new Element.Fill(left, Paint.across(0, 560, Ink.CORNER_A.fade(0.34), Ink.CORNER_A.fade(0.02))),
                new Element.Fill(right, Paint.across(470, WIDTH, Ink.CORNER_B.fade(0.02), Ink.CORNER_B.fade(0.34))),
                new Element.Fill(
                        Outline.polygon(560, -4, 604, -4, 468, HEIGHT, 424, HEIGHT),
                        new Paint.Linear(
                                546,
                                280,
                                482,
                                265,
                                List.of(
                                        new Paint.Stop(0, clear),
                                        new Paint.Stop(0.5, Ink.TEXT.fade(0.85)),
                                        new Paint.Stop(1, clear)))),
                Element.line(Outline.lines(583, -4, 447, HEIGHT), Ink.BRASS, Nib.sharp(4)));
    }

    private static Picture picture(List<Element> parts, String alternative) {
        return new Picture(WIDTH, HEIGHT, alternative, parts);
    }
}
