package dev.parlor.core.tournament;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The oracle of {@link ChampionshipOdds}: plays every possible course of a bracket to its end with exact fractions.
 * Exponential, so for few matches to come only; the recursion of the textbook, halves and all, serves for many.
 */
final class ExactOdds {
    private final BiFunction<Integer, Integer, Fraction> beats;

    ExactOdds(BiFunction<Integer, Integer, Fraction> beats) {
        this.beats = beats;
    }

    /** By playing out every course from here. */
    List<Fraction> byAllCourses(Bracket bracket) {
        List<Fraction> odds =
                new ArrayList<>(Collections.nCopies(bracket.seeds().size(), Fraction.ZERO));
        play(bracket, Fraction.ONE, odds);
        return odds;
    }

    private void play(Bracket bracket, Fraction chance, List<Fraction> odds) {
        if (bracket.ready().isEmpty()) {
            bracket.champion()
                    .map(bracket.seeds()::indexOf)
                    .ifPresent(i -> odds.set(i, odds.get(i).plus(chance)));
            return;
        }
        Place place = bracket.ready().getFirst();
        int a = index(bracket, place, Corner.A);
        int b = index(bracket, place, Corner.B);
        play(bracket.won(place, Corner.A), chance.times(beats.apply(a, b)), odds);
        play(bracket.won(place, Corner.B), chance.times(beats.apply(b, a)), odds);
    }

    /** By halves, from the seeds in the order in which they stand; for a power of two without byes. */
    List<Fraction> byHalves(List<Integer> standing) {
        List<Fraction> odds = new ArrayList<>(Collections.nCopies(standing.size(), Fraction.ZERO));
        List<Fraction> reached = reach(standing);
        for (int seat = 0; seat < standing.size(); seat++) {
            odds.set(standing.get(seat) - 1, reached.get(seat));
        }
        return odds;
    }

    private List<Fraction> reach(List<Integer> standing) {
        if (standing.size() == 1) {
            return List.of(Fraction.ONE);
        }
        List<Integer> upper = standing.subList(0, standing.size() / 2);
        List<Integer> lower = standing.subList(standing.size() / 2, standing.size());
        List<Fraction> all = new ArrayList<>(beating(upper, reach(upper), lower, reach(lower)));
        all.addAll(beating(lower, reach(lower), upper, reach(upper)));
        return all;
    }

    private List<Fraction> beating(List<Integer> half, List<Fraction> there, List<Integer> others, List<Fraction> q) {
        List<Fraction> odds = new ArrayList<>();
        for (int i = 0; i < half.size(); i++) {
            Fraction sum = Fraction.ZERO;
            for (int j = 0; j < others.size(); j++) {
                sum = sum.plus(q.get(j).times(beats.apply(half.get(i) - 1, others.get(j) - 1)));
            }
            odds.add(there.get(i).times(sum));
        }
        return odds;
    }

    private static int index(Bracket bracket, Place place, Corner corner) {
        FighterId fighter = ((Seat.Taken) bracket.seat(place, corner)).fighter();
        return bracket.seeds().indexOf(fighter);
    }
}
