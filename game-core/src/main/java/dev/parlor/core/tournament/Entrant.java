package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;
import dev.parlor.core.fighter.Fighter;
import java.util.Optional;

/**
 * A fighter in a tournament.
 *
 * @param fighter who fights
 * @param owner whose fighter it is; empty for a fighter of the house
 */
public record Entrant(Fighter fighter, Optional<PlayerId> owner) {
    /**
     * A player's fighter.
     *
     * @param fighter who fights
     * @param owner whose it is
     * @return the entry
     */
    public static Entrant of(Fighter fighter, PlayerId owner) {
        return new Entrant(fighter, Optional.of(owner));
    }

    /**
     * A fighter of the house, which the organiser enters.
     *
     * @param fighter who fights
     * @return the entry
     */
    public static Entrant ofTheHouse(Fighter fighter) {
        return new Entrant(fighter, Optional.empty());
    }

    /**
     * The line that this entry adds to the draw of seeds.
     *
     * @return {@code id|numerator/denominator}
     */
    String line() {
        return fighter.id() + "|" + fighter.strength();
    }
}
