package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Align;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Face;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Style;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.BracketPlan;
import dev.parlor.core.tournament.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws brackets, from 2 to 64 entrants. Up to 16 places fit on one sheet; 32 take two, on each of which the final
 * stands, too; 64 take four, and a fifth for the last four.
 */
public final class BracketSheet {
    private final Lettering letters;
    private final Wording wording;

    /**
     * Draws with the letters of a case.
     *
     * @param type sets the words
     * @param wording the words that are no names
     */
    public BracketSheet(TypeCase type, Wording wording) {
        this.letters = new Lettering(type);
        this.wording = wording;
    }

    /** How many sheets a bracket takes: 1, 2 or 5. */
    public static int count(Bracket bracket) {
        return Section.of(bracket.plan()).size();
    }

    /** All sheets of a bracket in order. */
    public List<Picture> all(BracketBill bill) {
        return Section.of(bill.bracket().plan()).stream()
                .map(section -> draw(bill, section))
                .toList();
    }

    /**
     * One sheet of a bracket.
     *
     * @param bill what it shows
     * @param number which sheet, from 1 to {@link #count}
     */
    public Picture of(BracketBill bill, int number) {
        List<Section> sections = Section.of(bill.bracket().plan());
        if (number < 1 || number > sections.size()) {
            throw new IllegalArgumentException("This bracket has no sheet " + number + " of " + sections.size());
        }
        return draw(bill, sections.get(number - 1));
    }

    private Picture draw(BracketBill bill, Section section) {
        BracketPlan plan = bill.bracket().plan();
        Results results = new Results(bill, wording);
        BracketLayout layout = new BracketLayout(plan, section);
        List<Element> parts = new ArrayList<>();
        Picture blank = new Picture(Gauge.WIDTH, layout.height(), "", List.of());
        parts.add(Element.fill(Outline.box(blank.frame()), Ink.GROUND));
        parts.addAll(new BracketHeading(bill, results, wording, letters).elements(section));
        parts.addAll(labels(layout, section, new RoundNames(plan, wording)));
        parts.addAll(new BracketWay(results, layout).elements());
        MatchBox boxes = new MatchBox(results, layout, letters);
        layout.places().forEach(place -> parts.addAll(boxes.elements(place)));
        String alternative = new BracketWords(bill, results, wording).tell(section, layout.places());
        return new Picture(blank.width(), blank.height(), alternative, parts);
    }

    private List<Element> labels(BracketLayout layout, Section section, RoundNames names) {
        Style style = Style.of(Face.SEMI_BOLD, Math.min(30, layout.gauge().small()));
        List<Element> labels = new ArrayList<>();
        for (int column = 0; column < layout.gauge().columns() - 1; column++) {
            String name = names.round(section.first() + column);
            labels.add(letters.words(name, style, layout.columnLabel(column), Align.LEFT, Ink.TEXT_SECOND));
        }
        for (Place place : layout.places()) {
            if (layout.isLastColumn(place)) {
                labels.add(letters.words(names.match(place), style, layout.label(place), Align.LEFT, Ink.TEXT_SECOND));
            }
        }
        return labels;
    }
}
