package dev.parlor.core.tournament;

import dev.parlor.core.betting.Pick;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.WinProbability;
import java.util.List;

/**
 * The two fighters of a match.
 *
 * @param a the fighter in corner A, the upper one in the bracket
 * @param b the fighter in corner B
 */
public record Pairing(Fighter a, Fighter b) {
    /**
     * Checks that there are two.
     *
     * @throws IllegalArgumentException if somebody would fight himself
     */
    public Pairing {
        if (a.id().equals(b.id())) {
            throw new IllegalArgumentException(a.id() + " cannot fight himself");
        }
    }

    /**
     * Who stands in a corner.
     *
     * @param corner which
     * @return the fighter
     */
    public Fighter in(Corner corner) {
        return corner == Corner.A ? a : b;
    }

    /**
     * The published chance, from the strengths.
     *
     * @return the chance of corner A
     */
    public WinProbability chance() {
        return WinProbability.of(a.strength(), b.strength());
    }

    /**
     * What a bet on a corner is on.
     *
     * @param corner which
     * @return the pick {@code A} or {@code B}
     */
    public static Pick pick(Corner corner) {
        return new Pick(corner.name());
    }

    /**
     * What can be bet on.
     *
     * @return the picks of corner A and B
     */
    public static List<Pick> picks() {
        return List.of(pick(Corner.A), pick(Corner.B));
    }
}
