package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;

/** What became of the wish to draw a match. */
public sealed interface DrawOutcome {
    /**
     * The winner is drawn, and nobody has been told.
     *
     * @param match the match with winner, transcript and proof
     */
    record Drawn(Match.Drawn match) implements DrawOutcome {}

    /**
     * The winner was drawn before, and stays.
     *
     * @param match the match in its present state
     */
    record AlreadyDrawn(Match.Decided match) implements DrawOutcome {}

    /**
     * The bets are not frozen, or the match ended without a fight.
     *
     * @param match the match in its present state
     */
    record NotLocked(Match match) implements DrawOutcome {}

    /**
     * The tournament is paused.
     *
     * @param tournament until when it stands still is up to its organiser
     */
    record Paused(Tournament.Paused tournament) implements DrawOutcome {}

    /**
     * Only the organiser may, and the engine when it is due.
     *
     * @param organiser who may
     */
    record NotOrganiser(PlayerId organiser) implements DrawOutcome {}

    /**
     * There is no such match.
     *
     * @param match the name asked for
     */
    record NoSuchMatch(MatchId match) implements DrawOutcome {}
}
