package dev.parlor.core.money;

import java.time.Instant;

/**
 * How far a player has come with the daily claims.
 *
 * @param streak claims without a gap, this one included; 0 for a person who came back and has yet to wait
 * @param claimed when the last claim was made, or the waiting began
 * @param due the instant since which that claim could be made; it names the claim in the ledger
 */
public record Daily(int streak, Instant claimed, Instant due) {
    /**
     * Checks the streak.
     *
     * @throws IllegalArgumentException if the streak is negative
     */
    public Daily {
        if (streak < 0) {
            throw new IllegalArgumentException("A streak must not be negative, but is " + streak);
        }
    }
}
