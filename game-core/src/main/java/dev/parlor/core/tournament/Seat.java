package dev.parlor.core.tournament;

import dev.parlor.core.fighter.FighterId;

/** One of the two seats of a match, as far as it is known who takes it. */
public sealed interface Seat {
    /**
     * Somebody sits here.
     *
     * @param fighter who
     */
    record Taken(FighterId fighter) implements Seat {}

    /**
     * An earlier match decides who comes.
     *
     * @param from the place of that match
     */
    record Open(Place from) implements Seat {}

    /** Nobody ever comes: a bye, or everybody on the way here has withdrawn. */
    record Vacant() implements Seat {}
}
