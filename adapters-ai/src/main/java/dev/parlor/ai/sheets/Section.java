package dev.parlor.ai.sheets;

import dev.parlor.core.tournament.BracketPlan;
import dev.parlor.core.tournament.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The part of a bracket that one sheet shows: all that leads to one match, from a certain round on. More than four
 * rounds with 16 seats are not read in a preview, so 32 places take two sheets, and 64 four and one for the last four.
 *
 * @param number which sheet, from 1 on
 * @param count how many sheets there are
 * @param first the earliest round shown
 * @param apex the match to which all others lead
 */
record Section(int number, int count, int first, Place apex) {
    private static final int MOST_ROUNDS = 4;

    static List<Section> of(BracketPlan plan) {
        if (plan.rounds() <= MOST_ROUNDS) {
            return List.of(new Section(1, 1, 1, plan.last()));
        }
        int parts = 1 << (plan.rounds() - MOST_ROUNDS);
        boolean apart = parts > 2;
        int count = apart ? parts + 1 : parts;
        List<Section> sections = new ArrayList<>(IntStream.rangeClosed(1, parts)
                .mapToObj(number -> new Section(number, count, 1, new Place(MOST_ROUNDS, number)))
                .toList());
        if (apart) {
            sections.add(new Section(count, count, MOST_ROUNDS + 1, plan.last()));
        }
        return List.copyOf(sections);
    }

    int rounds() {
        return apex.round() - first + 1;
    }

    /** The matches of a round of this section, the first being round 0. */
    List<Place> places(int round) {
        int count = 1 << (rounds() - 1 - round);
        int before = (apex.number() - 1) * count;
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Place(first + round, before + number))
                .toList();
    }

    /** Where the winner of the section goes. */
    Optional<Place> onward(BracketPlan plan) {
        return plan.next(apex);
    }

    /** The match for the third place, where the final is shown. */
    Optional<Place> third(BracketPlan plan) {
        boolean shown = apex.equals(plan.last()) || onward(plan).equals(Optional.of(plan.last()));
        return shown ? plan.thirdPlaceMatch() : Optional.empty();
    }
}
