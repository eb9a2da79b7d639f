package dev.parlor.core.money;

import java.time.Instant;

/** Why a limit that a person set for himself forbids what he asks for. */
public sealed interface Forbidden {
    /**
     * The person stays away.
     *
     * @param until the first instant at which he may play again
     */
    record Excluded(Instant until) implements Forbidden {}

    /**
     * The person takes a pause.
     *
     * @param until the first instant at which he may play again
     */
    record CoolingOff(Instant until) implements Forbidden {}

    /**
     * The stake, if lost, would pass the cap of the day.
     *
     * @param currency what is counted
     * @param cap the most that may be lost on one UTC day
     * @param lost what is lost today, open stakes included
     * @param resets when the next UTC day begins
     */
    record CapReached(Currency currency, Amount cap, Amount lost, Instant resets) implements Forbidden {
        /**
         * What may still be staked today.
         *
         * @return the cap less what is lost, zero if that is more
         */
        public Amount room() {
            return cap.minus(lost.min(cap));
        }
    }
}
