package dev.parlor.commands.profile;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.Seat;
import java.util.Optional;

/**
 * How a player's fighter did in the tournaments that it was led into.
 *
 * @param name what it is called, any text
 * @param tournaments how many there were
 * @param won fights that it won
 * @param lost fights that it lost
 * @param titles tournaments that it won
 */
record Led(String name, int tournaments, int won, int lost, int titles) {
    static final Led NEVER = new Led("", 0, 0, 0, 0);

    /** The record with one more tournament, of which the bracket tells what may be told. */
    Led in(String called, FighterId fighter, Bracket bracket) {
        int wins = 0;
        int losses = 0;
        for (Place place : bracket.plan().places()) {
            if (!bracket.plan().hasBye(place) && stands(fighter, place, bracket)) {
                boolean victor = winner(bracket, place).equals(Optional.of(fighter));
                boolean over = winner(bracket, place).isPresent();
                wins += victor ? 1 : 0;
                losses += over && !victor ? 1 : 0;
            }
        }
        boolean champion = bracket.champion().equals(Optional.of(fighter));
        return new Led(called, tournaments + 1, won + wins, lost + losses, titles + (champion ? 1 : 0));
    }

    private static Optional<FighterId> winner(Bracket bracket, Place place) {
        return bracket.verdict(place).flatMap(verdict -> verdict.winner());
    }

    private static boolean stands(FighterId fighter, Place place, Bracket bracket) {
        for (Corner corner : Corner.values()) {
            if (bracket.seat(place, corner) instanceof Seat.Taken taken
                    && taken.fighter().equals(fighter)) {
                return true;
            }
        }
        return false;
    }
}
