package dev.parlor.ai.sheets;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.WinProbability;
import dev.parlor.core.show.DisplayName;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.Seat;
import dev.parlor.core.tournament.Verdict;
import java.util.List;
import java.util.Optional;

/** What is written in the matches of a bracket. */
final class Results {
    private final BracketBill bill;
    private final Bracket bracket;
    private final Wording wording;

    Results(BracketBill bill, Wording wording) {
        this.bill = bill;
        this.bracket = bill.bracket();
        this.wording = wording;
    }

    String name(FighterId fighter) {
        return DisplayName.of(bill.roster().name(fighter)).text();
    }

    Entry entry(Place place, Corner corner) {
        return switch (bracket.seat(place, corner)) {
            case Seat.Taken(FighterId fighter) ->
                new Entry(Optional.of(fighter), name(fighter), standing(place, fighter), note(place, corner));
            case Seat.Open open -> new Entry(Optional.empty(), "", Standing.OPEN, List.of());
            case Seat.Vacant vacant -> new Entry(Optional.empty(), "\u2013", Standing.VACANT, List.of());
        };
    }

    /** The seat of a match that needs no opponent. */
    Corner seeded(Place bye) {
        return bracket.seat(bye, Corner.A) instanceof Seat.Taken ? Corner.A : Corner.B;
    }

    boolean hasBye(Place place) {
        return bracket.plan().hasBye(place);
    }

    boolean isLive(Place place) {
        return bill.live().equals(Optional.of(place));
    }

    boolean isFinal(Place place) {
        return place.equals(bracket.plan().last());
    }

    /** Where the winner of a match stood. */
    Optional<Corner> up(Place place) {
        return bracket.verdict(place)
                .flatMap(Verdict::winner)
                .map(winner -> bracket.seat(place, Corner.A).equals(new Seat.Taken(winner)) ? Corner.A : Corner.B);
    }

    private Standing standing(Place place, FighterId fighter) {
        Optional<Verdict> verdict = bracket.verdict(place);
        if (verdict.isEmpty()) {
            return Standing.IN;
        }
        if (!verdict.flatMap(Verdict::winner).equals(Optional.of(fighter))) {
            return Standing.LOST;
        }
        return bracket.champion().equals(Optional.of(fighter)) ? Standing.CHAMPION : Standing.WON;
    }

    private List<String> note(Place place, Corner corner) {
        Optional<Verdict> verdict = bracket.verdict(place);
        if (verdict.isPresent() && !(verdict.get() instanceof Verdict.Fought)) {
            return List.of(verdict.get() instanceof Verdict.Bye ? wording.say("bye") : walkOver(place, corner));
        }
        return chance(place).map(chance -> Figures.percent(chance, corner)).orElseGet(List::of);
    }

    private String walkOver(Place place, Corner corner) {
        return up(place).equals(Optional.of(corner)) ? wording.say("walkover") : wording.say("withdrew");
    }

    Optional<WinProbability> chance(Place place) {
        return bracket.seat(place, Corner.A) instanceof Seat.Taken(FighterId a)
                        && bracket.seat(place, Corner.B) instanceof Seat.Taken(FighterId b)
                ? bill.roster().chance(a, b)
                : Optional.empty();
    }
}
