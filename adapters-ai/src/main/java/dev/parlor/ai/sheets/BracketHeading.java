package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Align;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Face;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Style;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.Verdict;
import java.util.List;

/** What stands above a bracket: its title and size to the left, how far it has come to the right. */
record BracketHeading(BracketBill bill, Results results, Wording wording, Lettering letters) {
    private static final double TOP = 24;
    private static final Style TITLE = Style.of(Face.BOLD, 42).tracked(-0.6);
    private static final Style SMALL = Style.of(Face.REGULAR, 28);
    private static final Style STATUS = Style.of(Face.BOLD, 36).tracked(-0.4);

    List<Element> elements(Section section) {
        double half = (Gauge.WIDTH - 2 * Gauge.MARGIN) / 2;
        Frame left = new Frame(Gauge.MARGIN, TOP, half + 20, 50);
        Frame right = new Frame(Gauge.MARGIN + half + 50, TOP, half - 50, 50);
        return List.of(
                letters.words(bill.title(), TITLE, left, Align.LEFT, Ink.TEXT),
                letters.words(subtitle(section), SMALL, below(left), Align.LEFT, Ink.TEXT_SECOND),
                letters.name(status(), STATUS, right, Align.RIGHT, isMoving() ? Ink.BRASS : Ink.TEXT),
                letters.words(statusLabel(), SMALL, below(right), Align.RIGHT, Ink.TEXT_SECOND),
                rule());
    }

    private static Frame below(Frame line) {
        return new Frame(line.x(), line.bottom() - 4, line.width(), 38);
    }

    private static Element rule() {
        double y = TOP + 94;
        return Element.line(Outline.lines(Gauge.MARGIN, y, Gauge.WIDTH - Gauge.MARGIN, y), Ink.RULE, Nib.sharp(2));
    }

    String subtitle(Section section) {
        String size =
                wording.say("entrants", Integer.toString(bill.bracket().seeds().size()));
        return section.count() == 1
                ? size
                : wording.say("sheet", size, Integer.toString(section.number()), Integer.toString(section.count()));
    }

    private boolean isMoving() {
        return bill.live().isPresent() || bill.bracket().champion().isPresent();
    }

    private String status() {
        Bracket bracket = bill.bracket();
        return bracket.champion()
                .map(results::name)
                .or(() -> bill.live().map(this::pair))
                .orElseGet(() -> wording.say(
                        "progress", fought(), Integer.toString(bracket.plan().matches())));
    }

    private String statusLabel() {
        if (bill.bracket().champion().isPresent()) {
            return wording.say("champion");
        }
        return bill.live()
                .map(place -> wording.say("live", new RoundNames(bill.bracket().plan(), wording).match(place)))
                .orElseGet(() -> wording.say("fought"));
    }

    private String pair(Place place) {
        return results.entry(place, Corner.A).name() + " \u2013 "
                + results.entry(place, Corner.B).name();
    }

    private String fought() {
        return Long.toString(bill.bracket().verdicts().values().stream()
                .filter(verdict -> !(verdict instanceof Verdict.Bye))
                .count());
    }
}
