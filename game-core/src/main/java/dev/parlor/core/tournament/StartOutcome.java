package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;

/** What became of the wish to close the sign-up. */
public sealed interface StartOutcome {
    /**
     * The bracket stands.
     *
     * @param tournament the tournament before its first match
     */
    record Started(Tournament.Running tournament) implements StartOutcome {}

    /**
     * Nobody, or one fighter only, had signed up, so the tournament is cancelled.
     *
     * @param tournament the tournament at its end
     */
    record TooFew(Tournament.Cancelled tournament) implements StartOutcome {}

    /**
     * The sign-up was over before.
     *
     * @param tournament the tournament in its present state
     */
    record Closed(Tournament tournament) implements StartOutcome {}

    /**
     * Only the organiser may, and the engine when it is due.
     *
     * @param organiser who may
     */
    record NotOrganiser(PlayerId organiser) implements StartOutcome {}

    /**
     * There is no such tournament.
     *
     * @param tournament the name asked for
     */
    record NoSuchTournament(TournamentId tournament) implements StartOutcome {}
}
