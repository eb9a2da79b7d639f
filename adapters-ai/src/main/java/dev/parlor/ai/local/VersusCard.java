package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Align;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Face;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.SetWords;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.Style;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import java.util.ArrayList;
import java.util.List;

/** The card that announces a match: two fighters, the slash between them, and who is how likely to win. */
public final class VersusCard {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 576;
    private static final double MARGIN = 48;
    /** How low the names and the signs of their corners have their middle. */
    private static final double LINE = 435;

    private static final Frame BAR = new Frame(MARGIN, 478, WIDTH - 2 * MARGIN, 28);
    private static final Style NAME = Style.of(Face.BOLD, 52).tracked(-0.8);
    /** Smaller is not read in a preview. */
    private static final double SMALLEST = 29;

    private static final Style NUMBER = Style.of(Face.BOLD, 38).numeric();
    private static final Style SMALL = Style.of(Face.SEMI_BOLD, 28);

    private final TypeCase type;

    /**
     * Draws with the letters of a case.
     *
     * @param type sets the words
     */
    public VersusCard(TypeCase type) {
        this.type = type;
    }

    /**
     * Draws one match.
     *
     * @param duel who meets whom and where
     * @param chance who is how likely to win
     * @param seed what else differs from card to card
     */
    public Picture of(Duel duel, WinProbability chance, Whim seed) {
        Frame frame = new Frame(0, 0, WIDTH, HEIGHT);
        Backdrop backdrop = new Backdrop(duel.arena(), seed, frame, 0.66);
        List<Element> parts = new ArrayList<>(backdrop.behind());
        parts.add(bust(duel, Corner.A));
        parts.add(bust(duel, Corner.B));
        parts.addAll(backdrop.near());
        parts.addAll(slash());
        parts.add(new Element.Fill(
                Outline.box(new Frame(0, 330, WIDTH, HEIGHT - 330)),
                Paint.down(330, 440, Ink.GROUND.fade(0), Ink.GROUND.fade(0.94))));
        parts.addAll(names(duel));
        parts.addAll(bar(chance));
        parts.addAll(numbers(chance, duel.arena()));
        return new Picture(WIDTH, HEIGHT, alternative(duel, chance), parts);
    }

    private static Element bust(Duel duel, Corner corner) {
        double x = corner == Corner.A ? 258 : WIDTH - 258;
        return new Bust(duel.features(corner), duel.of(corner).portrait())
                .at(new Spot(x, 205), 0.78, duel.light(corner), corner == Corner.B);
    }

    private List<Element> slash() {
        Outline band = Outline.polygon(556, 0, 604, 0, 468, 440, 420, 440);
        Outline edge = Outline.lines(604, 0, 468, 440);
        SetWords versus = type.set("VS", Style.of(Face.BOLD_ITALIC, 96).tracked(-5));
        Outline letters = versus.outline(508, 268, Align.MIDDLE);
        return List.of(
                Element.fill(band, Ink.GROUND.fade(0.9)),
                Element.line(edge, Ink.BRASS, Nib.sharp(4)),
                Element.line(Outline.lines(556, 0, 420, 440), Ink.BRASS, Nib.sharp(4)),
                Element.line(letters, Ink.GROUND, Nib.round(16)),
                versus.at(508, 268, Align.MIDDLE, Ink.TEXT));
    }

    private List<Element> names(Duel duel) {
        return List.of(
                Element.fill(Outline.diamond(MARGIN + 17, LINE, 18), Ink.CORNER_A),
                name(duel.a(), MARGIN + 48, Align.LEFT),
                name(duel.b(), WIDTH - MARGIN - 48, Align.RIGHT),
                Element.fill(Outline.disc(WIDTH - MARGIN - 16, LINE, 16), Ink.CORNER_B));
    }

    /** At the height of its corner's sign, however small it had to become. */
    private Element name(Contender contender, double x, Align align) {
        SetWords words = type.fit(contender.name(), NAME, WIDTH / 2.0 - MARGIN - 72, SMALLEST);
        return words.at(x, LINE + type.capHeight(words.style()) / 2, align, Ink.TEXT);
    }

    private static List<Element> bar(WinProbability chance) {
        double split = BAR.x() + BAR.width() * chance.of(Corner.A) / WinProbability.WHOLE;
        Outline left = Outline.box(new Frame(BAR.x(), BAR.y(), split - BAR.x(), BAR.height()));
        List<Element> stripes = new ArrayList<>(List.of(Element.fill(left, Ink.CORNER_A)));
        for (double x = BAR.x() - BAR.height(); x < split; x += 14) {
            stripes.add(Element.line(
                    Outline.lines(x, BAR.bottom() + 2, x + BAR.height() + 4, BAR.y() - 2),
                    Ink.GROUND.fade(0.38),
                    Nib.sharp(4)));
        }
        Frame right = new Frame(split, BAR.y(), BAR.right() - split, BAR.height());
        return List.of(Element.inside(
                Outline.rounded(BAR, 8),
                List.of(
                        Element.inside(left, stripes),
                        Element.fill(Outline.box(right), Ink.CORNER_B),
                        Element.line(
                                Outline.lines(split - 6, BAR.bottom() + 2, split + 6, BAR.y() - 2),
                                Ink.GROUND,
                                Nib.sharp(7)))));
    }

    private List<Element> numbers(WinProbability chance, Arena arena) {
        return List.of(
                type.set(percent(chance, Corner.A), NUMBER).at(MARGIN, 549, Align.LEFT, Ink.CORNER_A),
                type.set(percent(chance, Corner.B), NUMBER).at(WIDTH - MARGIN, 549, Align.RIGHT, Ink.CORNER_B),
                type.set(arena.title(), SMALL).at(WIDTH / 2.0, 546, Align.MIDDLE, Ink.TEXT_SECOND));
    }

    private static String percent(WinProbability chance, Corner corner) {
        long first = Math.round(chance.of(Corner.A) * 100.0 / WinProbability.WHOLE);
        return (corner == Corner.A ? first : 100 - first) + " %";
    }

    private static String alternative(Duel duel, WinProbability chance) {
        return duel.a().name() + " against " + duel.b().name() + " at "
                + duel.arena().title() + "; chances to win " + percent(chance, Corner.A) + " and "
                + percent(chance, Corner.B) + ".";
    }
}
