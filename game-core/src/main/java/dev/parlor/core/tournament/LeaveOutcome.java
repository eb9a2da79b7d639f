package dev.parlor.core.tournament;

import dev.parlor.core.fighter.FighterId;

/** What became of the wish to take a fighter out before the start. */
public sealed interface LeaveOutcome {
    /**
     * The fighter is out.
     *
     * @param tournament the sign-up without the fighter
     * @param entry the former entry
     */
    record Left(Tournament.SignUp tournament, Entrant entry) implements LeaveOutcome {}

    /**
     * The fighter is not in.
     *
     * @param fighter the fighter asked for
     */
    record NotIn(FighterId fighter) implements LeaveOutcome {}

    /**
     * The fighter belongs to somebody else, and only the organiser may take out others.
     *
     * @param entry the entry, which stays
     */
    record NotYours(Entrant entry) implements LeaveOutcome {}

    /**
     * The sign-up is over; a fighter can still withdraw.
     *
     * @param tournament the tournament in its present state
     */
    record Closed(Tournament tournament) implements LeaveOutcome {}

    /**
     * There is no such tournament.
     *
     * @param tournament the name asked for
     */
    record NoSuchTournament(TournamentId tournament) implements LeaveOutcome {}
}
