package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;

/** What became of the wish to show the next scene of a match. */
public sealed interface ShowOutcome {
    /**
     * The scene is on.
     *
     * @param match the match with the scene that is on
     */
    record Shown(Match.Showing match) implements ShowOutcome {}

    /**
     * The last scene is on; what is left is to pay.
     *
     * @param match the match at its last scene
     */
    record NoMoreScenes(Match.Showing match) implements ShowOutcome {}

    /**
     * There is nothing to show, or the match is over.
     *
     * @param match the match in its present state
     */
    record NotDrawn(Match match) implements ShowOutcome {}

    /**
     * The tournament is paused.
     *
     * @param tournament until when it stands still is up to its organiser
     */
    record Paused(Tournament.Paused tournament) implements ShowOutcome {}

    /**
     * Only the organiser may, and the engine when it is due.
     *
     * @param organiser who may
     */
    record NotOrganiser(PlayerId organiser) implements ShowOutcome {}

    /**
     * There is no such match.
     *
     * @param match the name asked for
     */
    record NoSuchMatch(MatchId match) implements ShowOutcome {}
}
