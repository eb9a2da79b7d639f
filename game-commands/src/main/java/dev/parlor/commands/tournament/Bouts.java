package dev.parlor.commands.tournament;

import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.Tournament;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The matches of a tournament, numbered in playing order; of a match that was voided only the last attempt.
 *
 * @param tournament a tournament with a bracket
 * @param bracket its bracket
 * @param matches all its matches
 */
public record Bouts(Tournament tournament, Bracket bracket, List<Match> matches) {
    /** Copies the matches. */
    public Bouts {
        matches = List.copyOf(matches);
    }

    /**
     * All of them.
     *
     * @return in playing order, byes left out
     */
    public List<Bout> all() {
        List<Place> places = bracket.plan().places().stream()
                .filter(place -> !bracket.plan().hasBye(place))
                .toList();
        List<Bout> all = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int number = i + 1;
            last(places.get(i))
                    .ifPresent(match -> all.add(new Bout(tournament.plan(), this, bracket.plan(), number, match)));
        }
        return all;
    }

    /**
     * The match that is on, or else the next one, or else the last one.
     *
     * @return a match, unless there is none at all
     */
    public Optional<Bout> current() {
        List<Bout> all = all();
        return all.stream()
                .filter(bout -> bout.match() instanceof Match.Live)
                .findFirst()
                .or(() -> all.stream()
                        .filter(bout -> bout.match() instanceof Match.Seeded)
                        .findFirst())
                .or(() -> all.reversed().stream().findFirst());
    }

    /**
     * A match by its number or its place.
     *
     * @param written such as {@code 3} or {@code r1m3}, any text
     * @return the match, if there is one
     */
    public Optional<Bout> find(String written) {
        return all().stream()
                .filter(bout -> Integer.toString(bout.number()).equals(written)
                        || bout.place().code().equalsIgnoreCase(written))
                .findFirst();
    }

    /**
     * What people call a fighter.
     *
     * @param fighter one of the entrants
     * @return the name, any text
     */
    public String name(FighterId fighter) {
        return tournament
                .entries()
                .find(fighter)
                .map(entry -> entry.fighter())
                .map(Fighter::name)
                .orElse(fighter.value());
    }

    private Optional<Match> last(Place place) {
        return matches.stream()
                .filter(match -> match.fixture().place().equals(place))
                .reduce((first, second) ->
                        first.fixture().attempt() > second.fixture().attempt() ? first : second);
    }
}
