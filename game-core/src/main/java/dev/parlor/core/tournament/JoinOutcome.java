package dev.parlor.core.tournament;

import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Forbidden;

/** What became of the wish to enter a fighter. */
public sealed interface JoinOutcome {
    /**
     * The fighter is in.
     *
     * @param tournament the sign-up with the fighter
     * @param entry the new entry
     */
    record Joined(Tournament.SignUp tournament, Entrant entry) implements JoinOutcome {}

    /**
     * The fighter is in already, or another one of the same owner.
     *
     * @param entry the entry that stands in the way; the wished one, if it was made before
     */
    record AlreadyIn(Entrant entry) implements JoinOutcome {}

    /**
     * A limit that the owner set for himself forbids the fee.
     *
     * @param by the limit
     */
    record Limited(Forbidden by) implements JoinOutcome {}

    /**
     * All places are taken.
     *
     * @param size how many there are
     */
    record Full(int size) implements JoinOutcome {}

    /**
     * The owner's purse holds less than the entry fee; nothing was taken, and no seat.
     *
     * @param balance what it holds
     * @param needed the fee
     */
    record CannotCover(Balance balance, Amount needed) implements JoinOutcome {}

    /**
     * The sign-up is over, or paused.
     *
     * @param tournament the tournament in its present state
     */
    record Closed(Tournament tournament) implements JoinOutcome {}

    /**
     * The fighter belongs to somebody else; those of the house are entered by the organiser.
     *
     * @param entry the entry that was wished
     */
    record NotYours(Entrant entry) implements JoinOutcome {}

    /**
     * There is no such tournament.
     *
     * @param tournament the name asked for
     */
    record NoSuchTournament(TournamentId tournament) implements JoinOutcome {}
}
