package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the lines between the matches of a sheet: from whoever has won, else from the middle of the match. */
final class BracketWay {
    private static final Colour FAINT = Ink.GROUND.mix(Ink.TEXT_THIRD, 0.55);

    private final Results results;
    private final BracketLayout layout;

    BracketWay(Results results, BracketLayout layout) {
        this.results = results;
        this.layout = layout;
    }

    /** All lines but the champion's, then his above them. */
    List<Element> elements() {
        List<Element> plain = new ArrayList<>();
        List<Element> brass = new ArrayList<>();
        for (Place place : layout.places()) {
            List<Spot> way = way(place);
            if (!way.isEmpty() && isChampions(place)) {
                brass.add(Element.line(outline(way), Ink.BRASS, Nib.round(6)));
            } else if (!way.isEmpty()) {
                Colour colour = results.up(place).isPresent() ? Ink.TEXT_THIRD : FAINT;
                plain.add(Element.line(outline(way), colour, Nib.round(2.5)));
            }
        }
        plain.addAll(brass);
        return plain;
    }

    /** Whether the champion went on from here. */
    boolean isChampions(Place place) {
        return results.up(place)
                .map(corner -> results.entry(place, corner).standing() == Standing.CHAMPION)
                .orElse(false);
    }

    List<Spot> way(Place place) {
        Optional<Corner> up = results.up(place);
        Frame from = up.map(corner -> layout.row(place, corner)).orElseGet(() -> layout.box(place));
        return layout.way(place, from.level());
    }

    private static Outline outline(List<Spot> way) {
        double[] points = new double[2 * way.size()];
        for (int i = 0; i < way.size(); i++) {
            points[2 * i] = way.get(i).x();
            points[2 * i + 1] = way.get(i).y();
        }
        return Outline.lines(points);
    }
}
