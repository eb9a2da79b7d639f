package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;

/** What became of the wish to stop a tournament's clock. */
public sealed interface PauseOutcome {
    /**
     * No step is taken until it is resumed. Bets on an open match are still taken until the end that was announced.
     *
     * @param tournament the tournament as it stands
     */
    record Paused(Tournament.Paused tournament) implements PauseOutcome {}

    /**
     * The clock was stopped before.
     *
     * @param tournament the tournament as it stands
     */
    record AlreadyPaused(Tournament.Paused tournament) implements PauseOutcome {}

    /**
     * The tournament is over.
     *
     * @param tournament the tournament at its end
     */
    record Over(Tournament tournament) implements PauseOutcome {}

    /**
     * Only the organiser may.
     *
     * @param organiser who may
     */
    record NotOrganiser(PlayerId organiser) implements PauseOutcome {}

    /**
     * There is no such tournament.
     *
     * @param tournament the name asked for
     */
    record NoSuchTournament(TournamentId tournament) implements PauseOutcome {}
}
