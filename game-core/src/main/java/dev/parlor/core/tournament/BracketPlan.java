package dev.parlor.core.tournament;

import dev.parlor.core.fighter.Corner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shape of a bracket: which matches there are and what leads where, whoever takes part.
 *
 * @param entrants how many take part, 2 to 64
 * @param thirdPlace whether the losers of the semi-finals meet
 */
public record BracketPlan(int entrants, boolean thirdPlace) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the number of entrants is outside the range
     */
    public BracketPlan {
        SeedOrder.rounds(entrants);
    }

    /**
     * How many rounds there are.
     *
     * @return 1 to 6
     */
    public int rounds() {
        return SeedOrder.rounds(entrants);
    }

    /**
     * All places in playing order, those with a bye among them: round by round, the third-place match before the final.
     *
     * @return the places
     */
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int round = 1; round < rounds(); round++) {
            for (int number = 1; number <= 1 << (rounds() - round); number++) {
                places.add(new Place(round, number));
            }
        }
        thirdPlaceMatch().ifPresent(places::add);
        places.add(last());
        return List.copyOf(places);
    }

    /**
     * How many matches there are, byes not counted.
     *
     * @return entrants − 1, and one more with a third-place match
     */
    public int matches() {
        return (int) places().stream().filter(place -> !hasBye(place)).count();
    }

    /**
     * The final.
     *
     * @return the only match of the last round, but for the one for the third place
     */
    public Place last() {
        return new Place(rounds(), 1);
    }

    /**
     * The match for the third place.
     *
     * @return its place, or empty if there is none
     */
    public Optional<Place> thirdPlaceMatch() {
        return thirdPlace ? Optional.of(new Place(rounds(), 2)) : Optional.empty();
    }

    /**
     * Tells whether a match is the one for the third place.
     *
     * @param place the match
     * @return true for the loser's match beside the final
     */
    public boolean isThirdPlace(Place place) {
        return thirdPlace && place.equals(new Place(rounds(), 2));
    }

    /**
     * The seed that starts in a seat.
     *
     * @param place the match
     * @param corner the seat
     * @return the seed by the standard order, greater than the number of entrants for a bye; empty after round 1
     */
    public Optional<Integer> seed(Place place, Corner corner) {
        return place.round() == 1
                ? Optional.of(SeedOrder.of(SeedOrder.places(entrants)).get(feeder(place, corner) - 1))
                : Optional.empty();
    }

    /**
     * The match whose winner, or for the third place whose loser, takes a seat.
     *
     * @param place a match after round 1
     * @param corner the seat
     * @return the earlier match
     * @throws IllegalArgumentException for a match of round 1
     */
    public Place from(Place place, Corner corner) {
        Place winners = isThirdPlace(place) ? last() : place;
        return new Place(place.round() - 1, feeder(winners, corner));
    }

    /**
     * Where the winner of a match goes.
     *
     * @param place the match
     * @return the next match, or empty after the final and the match for the third place
     */
    public Optional<Place> next(Place place) {
        return place.round() == rounds()
                ? Optional.empty()
                : Optional.of(new Place(place.round() + 1, (place.number() + 1) / 2));
    }

    /**
     * Tells whether a match of round 1 has a seat that nobody starts in.
     *
     * @param place the match
     * @return true for a bye, which is no match
     */
    public boolean hasBye(Place place) {
        return seed(place, Corner.A).map(seed -> seed > entrants).orElse(false)
                || seed(place, Corner.B).map(seed -> seed > entrants).orElse(false);
    }

    private static int feeder(Place place, Corner corner) {
        return corner == Corner.A ? 2 * place.number() - 1 : 2 * place.number();
    }
}
