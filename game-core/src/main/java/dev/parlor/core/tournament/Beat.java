package dev.parlor.core.tournament;

import dev.parlor.core.fighter.Corner;
import java.util.Optional;

/**
 * One moment of a fight.
 *
 * @param round the round it belongs to, from 1
 * @param actor who acts
 * @param blow what happens
 * @param damage how much vigour the other fighter loses: 1 or more if the blow lands, else 0
 * @param vigourA what corner A has left after it, 0 to 100
 * @param vigourB what corner B has left after it, 0 to 100
 * @param streak the momentum: how many hits the actor has landed in a row without an answer, this one included; 0 if
 *     this blow does not land
 */
public record Beat(int round, Corner actor, Blow blow, int damage, int vigourA, int vigourB, int streak) {
    /** What a fighter starts with. */
    public static final int FULL_VIGOUR = 100;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is out of range or the damage does not fit the blow
     */
    public Beat {
        if (round < 1 || outside(vigourA) || outside(vigourB)) {
            throw new IllegalArgumentException(
                    "No beat in round " + round + " leaves vigour " + vigourA + " and " + vigourB);
        }
        if (damage < 0 || blow.lands() != damage > 0 || blow.lands() != streak > 0) {
            throw new IllegalArgumentException(
                    "A beat of kind " + blow + " has no damage " + damage + " in a streak of " + streak);
        }
    }

    /**
     * Who is acted upon.
     *
     * @return the corner opposite to the actor
     */
    public Corner target() {
        return actor.opposite();
    }

    /**
     * What one fighter has left after this beat.
     *
     * @param corner whose
     * @return 0 to 100
     */
    public int vigour(Corner corner) {
        return corner == Corner.A ? vigourA : vigourB;
    }

    /**
     * Who is ahead after this beat.
     *
     * @return the corner with more vigour, or empty if both have the same
     */
    public Optional<Corner> leader() {
        return lead() == 0 ? Optional.empty() : Optional.of(vigourA > vigourB ? Corner.A : Corner.B);
    }

    /**
     * How far the leader is ahead.
     *
     * @return the difference in vigour, 0 to 100
     */
    public int lead() {
        return Math.abs(vigourA - vigourB);
    }

    private static boolean outside(int vigour) {
        return vigour < 0 || vigour > FULL_VIGOUR;
    }
}
