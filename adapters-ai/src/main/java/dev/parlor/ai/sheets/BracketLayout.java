package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.BracketPlan;
import dev.parlor.core.tournament.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where everything stands on one sheet of a bracket: the matches from left to right, the last ones in one column. */
final class BracketLayout {
    private final BracketPlan plan;
    private final Section section;
    private final Gauge gauge;
    private final Map<Place, Frame> boxes = new LinkedHashMap<>();

    BracketLayout(BracketPlan plan, Section section) {
        this.plan = plan;
        this.section = section;
        this.gauge = Gauge.of(section.rounds());
        for (int round = 0; round < section.rounds(); round++) {
            stand(round);
        }
        double lowest = Math.max(
                Gauge.TREE + treeHeight() - gauge.box(), box(section.apex()).bottom() + Gauge.LABEL + 28);
        section.onward(plan).ifPresent(place -> boxes.put(place, last(lowest)));
        boolean above = section.onward(plan).isPresent();
        section.third(plan).ifPresent(place -> boxes.put(place, last(above ? Gauge.TREE + 26 : lowest)));
    }

    Gauge gauge() {
        return gauge;
    }

    /** The matches on the sheet. */
    Set<Place> places() {
        return Collections.unmodifiableSet(boxes.keySet());
    }

    /** Where a match stands; a bye is half as high. */
    Frame box(Place place) {
        return Optional.ofNullable(boxes.get(place))
                .orElseThrow(() -> new IllegalArgumentException("Match " + place + " is on another sheet"));
    }

    /** Where a fighter of a match stands. */
    Frame row(Place place, Corner corner) {
        Frame box = box(place);
        double height = plan.hasBye(place) ? box.height() : box.height() / 2;
        double y = corner == Corner.A || plan.hasBye(place) ? box.y() : box.y() + height;
        return new Frame(box.x(), y, box.width(), height);
    }

    /** The line from a match to the next one; empty if that is not on the sheet. */
    List<Spot> way(Place from, double leaving) {
        Optional<Place> next = plan.next(from).filter(boxes::containsKey);
        return next.map(to -> way(box(from), leaving, to, row(to, seat(from)).level()))
                .orElseGet(List::of);
    }

    /** The seat in the next match that a match leads to. */
    static Corner seat(Place from) {
        return from.number() % 2 == 1 ? Corner.A : Corner.B;
    }

    /** Where the name of a match is written, for the matches of the last column. */
    Frame label(Place place) {
        Frame box = box(place);
        return new Frame(box.x(), box.y() - Gauge.LABEL - 2, box.width(), Gauge.LABEL);
    }

    /** Where the name of a round is written, for the columns before the last one. */
    Frame columnLabel(int column) {
        double y = Gauge.TREE - Gauge.LABEL - 4;
        return new Frame(gauge.x(column), y, gauge.width(), Gauge.LABEL);
    }

    boolean isLastColumn(Place place) {
        return box(place).x() == gauge.x(gauge.columns() - 1);
    }

    int height() {
        double lowest = boxes.values().stream().mapToDouble(Frame::bottom).max().orElse(0);
        return (int) Math.ceil(Math.max(Gauge.TREE + treeHeight(), lowest) + Gauge.MARGIN - 4);
    }

    private void stand(int round) {
        List<Place> places = section.places(round);
        double x = gauge.x(Math.min(round, gauge.columns() - 1));
        double pitch = gauge.pitch() * (1 << round);
        for (int i = 0; i < places.size(); i++) {
            double height = plan.hasBye(places.get(i)) ? gauge.row() : gauge.box();
            double y = Gauge.TREE + pitch * (i + 0.5) - height / 2;
            boxes.put(places.get(i), new Frame(x, y, gauge.width(), height));
        }
    }

    private Frame last(double y) {
        return new Frame(gauge.x(gauge.columns() - 1), y, gauge.width(), gauge.box());
    }

    private double treeHeight() {
        return gauge.pitch() * (1 << (section.rounds() - 1));
    }

    private List<Spot> way(Frame box, double leaving, Place next, double arriving) {
        List<Spot> way = new ArrayList<>(List.of(new Spot(box.right(), leaving)));
        Frame goal = box(next);
        if (goal.x() > box.x()) {
            double bend = goal.x() - gauge.gap() / 2;
            way.add(new Spot(bend, leaving));
            way.add(new Spot(bend, arriving));
            way.add(new Spot(goal.x(), arriving));
        } else {
            way.addAll(beside(box, leaving, section.onward(plan).equals(Optional.of(next)), arriving));
        }
        return List.copyOf(way);
    }

    /** Down or up the right side; who leaves the sheet starts between the two who come in, and runs outside of them. */
    private static List<Spot> beside(Frame box, double leaving, boolean onward, double arriving) {
        double start = onward ? box.level() : leaving;
        double lane = box.right() + (onward ? 2 : 1) * Gauge.LANE;
        return List.of(
                new Spot(box.right(), start),
                new Spot(lane, start),
                new Spot(lane, arriving),
                new Spot(box.right(), arriving));
    }
}
