package dev.parlor.core.privacy;

import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.tournament.TournamentId;
import java.util.List;

/**
 * A player's part in a tournament.
 *
 * @param tournament its name
 * @param fighters the fighters that the player entered; none for somebody who only ran it
 */
public record SeatTaken(TournamentId tournament, List<FighterId> fighters) {
    /** Copies the list. */
    public SeatTaken {
        fighters = List.copyOf(fighters);
    }
}
