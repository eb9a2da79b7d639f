package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import java.util.ArrayList;
import java.util.List;

/** Draws cards, 768 wide and 1024 high, in the frame of their rarity; the corners around the frame are clear. */
public final class CardSheet {
    /** Where the picture of a full bleed begins to sink, and where nothing is left of it. */
    private static final double SCRIM = 480;

    private static final double SCRIM_SOLID = 800;

    private final Lettering letters;
    private final Wording wording;

    /**
     * Draws with the letters of a case.
     *
     * @param type sets the words
     * @param wording the words that are no names
     */
    public CardSheet(TypeCase type, Wording wording) {
        this.letters = new Lettering(type);
        this.wording = wording;
    }

    /** Draws one card. */
    public Picture of(CardFace face) {
        CardFrame frame = CardFrame.of(face.tier());
        Colour colour = Ink.rarity(face.tier());
        List<Element> inside =
                new ArrayList<>(frame == CardFrame.BLEED ? bled(face, frame) : framed(face, frame, colour));
        inside.addAll(frame.ornaments(colour));
        inside.addAll(new CardText(face, letters).elements(colour));
        Frame card = CardFrame.CARD;
        return new Picture(
                (int) card.width(),
                (int) card.height(),
                new CardWords(face, wording).tell(),
                List.of(Element.inside(frame.edge(0), inside)));
    }

    private static List<Element> framed(CardFace face, CardFrame frame, Colour colour) {
        Frame card = CardFrame.CARD;
        Paint body = Paint.down(0, card.bottom(), Ink.GROUND.mix(colour, 0.22), Ink.GROUND.mix(colour, 0.07));
        Frame window = frame.window();
        Paint shade = Paint.down(window.bottom() - 150, window.bottom(), Ink.GROUND.fade(0), Ink.GROUND.fade(0.55));
        return List.of(
                new Element.Fill(Outline.box(card), body),
                Element.inside(
                        frame.opening(),
                        List.of(portrait(face.portrait(), window), new Element.Fill(Outline.box(window), shade))),
                Element.line(frame.opening(), colour.mix(Ink.GROUND, 0.25), Nib.round(4)));
    }

    private static List<Element> bled(CardFace face, CardFrame frame) {
        Frame card = CardFrame.CARD;
        Whim whim = Whim.of(face.name() + '|' + face.serial());
        Frame window = frame.window();
        Frame upper = new Frame(window.x(), window.y(), window.width(), SCRIM_SOLID - window.y());
        Paint scrim = new Paint.Linear(
                0,
                SCRIM,
                0,
                SCRIM_SOLID,
                List.of(
                        new Paint.Stop(0, Ink.GROUND.fade(0)),
                        new Paint.Stop(0.55, Ink.GROUND.fade(0.85)),
                        new Paint.Stop(1, Ink.GROUND)));
        List<Element> picture =
                new ArrayList<>(List.of(Element.inside(Outline.box(upper), List.of(portrait(face.portrait(), upper)))));
        picture.addAll(Foil.beams(whim, upper));
        picture.add(new Element.Fill(Outline.box(window), scrim));
        return List.of(new Element.Still(new Foil(whim).sheet(), card), Element.inside(frame.opening(), picture));
    }

    /** Fills a frame with a picture; the upper part of it matters more. */
    static Element portrait(Picture picture, Frame window) {
        double scale = Math.max(window.width() / picture.width(), window.height() / picture.height());
        double right = window.x() + (window.width() - scale * picture.width()) / 2;
        double down = window.y() + (window.height() - scale * picture.height()) * 0.3;
        return Element.placed(Placement.scale(scale, scale).then(Placement.move(right, down)), picture.elements());
    }
}
