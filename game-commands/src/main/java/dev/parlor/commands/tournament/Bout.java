package dev.parlor.commands.tournament;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.tournament.BracketPlan;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.Seat;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentPlan;
import java.util.Optional;

/**
 * A match as people speak of it.
 *
 * @param tournament what was announced
 * @param bouts all matches of the tournament
 * @param plan the shape of its bracket
 * @param number its number in playing order, from 1
 * @param match the match in its present state
 */
public record Bout(TournamentPlan tournament, Bouts bouts, BracketPlan plan, int number, Match match) {
    /**
     * Where it stands in the bracket.
     *
     * @return the place
     */
    public Place place() {
        return match.fixture().place();
    }

    /**
     * The name of its round, as a key of the bundle.
     *
     * @return such as {@code round.final}
     */
    public String round() {
        if (plan.isThirdPlace(place())) {
            return "round.third";
        }
        return switch (plan.rounds() - place().round()) {
            case 0 -> "round.final";
            case 1 -> "round.semi";
            case 2 -> "round.quarter";
            case 3 -> "round.sixteen";
            case 4 -> "round.thirtytwo";
            default -> "round.sixtyfour";
        };
    }

    /**
     * What people call the fighter in a corner.
     *
     * @param corner which
     * @return the name, any text, or empty while nobody is known to stand there
     */
    public Optional<String> name(Corner corner) {
        if (match instanceof Match.Paired paired) {
            return Optional.of(paired.pairing().in(corner).name());
        }
        return bouts.bracket().seat(place(), corner) instanceof Seat.Taken taken
                ? Optional.of(bouts.name(taken.fighter()))
                : Optional.empty();
    }

    /**
     * Who won.
     *
     * @return the fighter, once it may be told
     */
    public Optional<FighterId> winner() {
        return bouts.bracket().verdict(place()).flatMap(verdict -> verdict.winner());
    }

    /**
     * The tournament behind it.
     *
     * @return in its present state
     */
    public Tournament whole() {
        return bouts.tournament();
    }
}
