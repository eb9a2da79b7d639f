package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Pool;

/** What became of the wish to open the next match for bets. */
public sealed interface BettingOutcome {
    /**
     * The match takes bets; its commitment, inputs and chance are public from now on.
     *
     * @param match the match
     * @param pool where the bets go
     */
    record Opened(Match.Betting match, Pool.Open pool) implements BettingOutcome {}

    /**
     * Another match is not over; there is one at a time.
     *
     * @param match the match that is not over
     */
    record StillLive(Match.Live match) implements BettingOutcome {}

    /**
     * The tournament is not being played.
     *
     * @param tournament the tournament in its present state
     */
    record NotRunning(Tournament tournament) implements BettingOutcome {}

    /**
     * Only the organiser may, and the engine when it is due.
     *
     * @param organiser who may
     */
    record NotOrganiser(PlayerId organiser) implements BettingOutcome {}

    /**
     * There is no such tournament.
     *
     * @param tournament the name asked for
     */
    record NoSuchTournament(TournamentId tournament) implements BettingOutcome {}
}
