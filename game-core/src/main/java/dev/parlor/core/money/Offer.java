package dev.parlor.core.money;

import java.time.Instant;

/**
 * A large gift that waits for its receiver. Nothing moves before it is accepted.
 *
 * @param gift what is offered
 * @param made when it was offered
 * @param until the first instant at which it cannot be accepted any more
 * @param state what became of it; an offer that waits and whose time is over has expired
 */
public record Offer(Give gift, Instant made, Instant until, State state) {
    /** What became of an offer. */
    public enum State {
        /** The receiver has not answered. */
        WAITING,
        /** The money went over. */
        ACCEPTED,
        /** The receiver does not want it. */
        DECLINED,
        /** The giver took it back. */
        WITHDRAWN
    }

    /**
     * The gift's name.
     *
     * @return the same in every state
     */
    public GiftId id() {
        return gift.gift();
    }

    /**
     * Tells whether the offer can be answered.
     *
     * @param now the present instant
     * @return whether it waits and its time is not over
     */
    public boolean isOpen(Instant now) {
        return state == State.WAITING && now.isBefore(until);
    }

    Offer in(State next) {
        return new Offer(gift, made, until, next);
    }
}
